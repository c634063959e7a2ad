import { WhereSent } from '@rakor/http';
import { applyDecorators } from '@nestjs/common';
import { ORGANISATION_CLASSES, type OrganisationClass } from '@rakor/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsObject, IsUUID, ValidateNested } from 'class-validator';
import type { AddresseeSet } from './addressee-set.js';

const MOST_NAMED = 1_000;

/** A field that holds a set. `IsObject`, because a nested validation passes an empty list. */
export const AddresseeSetField = (): PropertyDecorator =>
  applyDecorators(
    IsObject(),
    ValidateNested(),
    Type(() => AddresseeSetDto),
  );

/** Whom: whole classes, organisations named one by one, and exceptions. What is left out is empty. */
export class AddresseeSetDto implements AddresseeSet {
  @WhereSent() @IsArray() @ArrayUnique() @IsIn(ORGANISATION_CLASSES, { each: true }) classes: OrganisationClass[] = [];
  @WhereSent() @IsArray() @ArrayUnique() @ArrayMaxSize(MOST_NAMED) @IsUUID(undefined, { each: true }) organisations: string[] = [];
  @WhereSent() @IsArray() @ArrayUnique() @ArrayMaxSize(MOST_NAMED) @IsUUID(undefined, { each: true }) except: string[] = [];
}
