import { Text } from '@rakor/http';
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';

/** When it is due, in the leader's own words: "sebelum Lebaran", "5 hari kerja", "awal Juni". Read at the issue; a date is sent as `dueOn` instead. */
export class DuePhraseDto {
  @Text(200) phrase!: string;
}

/** A field that holds the words of a deadline; null takes them away. */
export const DuePhraseField = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: () => DuePhraseDto, nullable: true }),
    IsOptional(),
    IsObject(),
    ValidateNested(),
    Type(() => DuePhraseDto),
  );
