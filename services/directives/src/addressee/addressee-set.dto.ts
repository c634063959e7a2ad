import { ORGANISATION_CLASSES, type OrganisationClass } from '@rakor/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import type { AddresseeSet } from './addressee-set.js';

const MOST_NAMED = 1_000;

/** Whom: whole classes, organisations named one by one, and exceptions. What is left out is empty. */
export class AddresseeSetDto implements AddresseeSet {
  @IsArray() @ArrayUnique() @IsIn(ORGANISATION_CLASSES, { each: true }) classes: OrganisationClass[] = [];
  @IsArray() @ArrayUnique() @ArrayMaxSize(MOST_NAMED) @IsUUID(undefined, { each: true }) organisations: string[] = [];
  @IsArray() @ArrayUnique() @ArrayMaxSize(MOST_NAMED) @IsUUID(undefined, { each: true }) except: string[] = [];
}
