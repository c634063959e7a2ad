import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  INDICATOR_DIRECTIONS,
  INDICATOR_SOURCES,
  INDICATOR_UNITS,
  type IndicatorDirection,
  type IndicatorSource,
  type IndicatorUnit,
} from '@rakor/contracts';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { FORMULAS, type Formula, type Level, LEVELS } from '../definition/definition.js';
import { IndicatorView } from '../indicator.view.js';
import { PERIODICITIES, type Periodicity } from '../period.js';
import { AddIndicatorHandler } from './add-indicator.handler.js';

export class WordsDto {
  @Text(200) id!: string;
  @Text(200) en!: string;
}

export class ReleaseDto {
  /** Months after the last month of the period; below zero: before it. */
  @IsInt() @Min(-12) @Max(24) months!: number;
  /** Day of that month by the end of which the figure is due. */
  @IsInt() @Min(1) @Max(31) day!: number;
}

export class AddIndicator {
  /** Comes behind the code of the region: "pos-bpbd" becomes "51.08:pos-bpbd". */
  @Matches(/^[a-z][a-z0-9-]{1,39}$/, { context: { mend: 'Write small letters, digits and hyphens, as "pos-bpbd".' } }) code!: string;
  /** What it is about, as other series of the same thing say it. */
  @Matches(/^[a-z][a-z0-9-]{1,39}$/, { context: { mend: 'Write small letters, digits and hyphens, as "disasters".' } }) subject!: string;
  @IsObject() @ValidateNested() @Type(() => WordsDto) name!: WordsDto;
  @IsIn(INDICATOR_UNITS) unit!: IndicatorUnit;
  @IsIn(FORMULAS) formula!: Formula;
  /** What is counted. */
  @IsObject() @ValidateNested() @Type(() => WordsDto) numerator!: WordsDto;
  /** Of what; left out for an amount. */
  @IsOptional() @IsObject() @ValidateNested() @Type(() => WordsDto) denominator?: WordsDto | null;
  /** Whether the numerator is a part of the denominator. */
  @IsBoolean() bounded!: boolean;
  @IsIn(INDICATOR_DIRECTIONS) direction!: IndicatorDirection;
  @IsIn(INDICATOR_SOURCES) source!: IndicatorSource;
  @Text(200) sourceName!: string;
  @IsIn(PERIODICITIES) periodicity!: Periodicity;
  @IsObject() @ValidateNested() @Type(() => ReleaseDto) release!: ReleaseDto;
  @IsIn(LEVELS) level!: Level;
  @IsUUID() organisationId!: string;
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/own')
export class AddIndicatorController {
  constructor(private readonly handler: AddIndicatorHandler) {}

  @Post()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Measure something that no shipped definition measures; a province’s own can be adopted by its regencies' })
  @ApiCreatedResponse({ type: IndicatorView })
  add(@Context() context: RequestContext, @Body() command: AddIndicator): Promise<IndicatorView> {
    return this.handler.execute(context, command);
  }
}
