import { ApiPropertyOptional } from '@nestjs/swagger';
import { DIRECTIVE_KINDS, type DirectiveKind, REPORTING_PERIODS, type ReportingPeriod } from '@rakor/contracts';
import { Text, WhereSent } from '@rakor/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { IndicatorTarget, Quantity, ReportingDuty, SentTerms } from './directive-kind.js';

const TEN_YEARS = 120;

/** Exact: 14 percent is "14" of "100". A plain number has the denominator "1". */
export class QuantityDto implements Quantity {
  @Matches(/^(0|[1-9]\d{0,29})$/) numerator!: string;
  @WhereSent() @Matches(/^[1-9]\d{0,29}$/) denominator: string = '1';
}

export class IndicatorTargetDto implements IndicatorTarget {
  /** Key of the indicator: "stunting". */
  @Text(100) indicator!: string;
  /** What it has to come to; null while only the direction is known. */
  @ApiPropertyOptional({ type: QuantityDto, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => QuantityDto)
  value: QuantityDto | null = null;
  /** What is hoped for beyond it, and binds nobody. */
  @ApiPropertyOptional({ type: QuantityDto, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => QuantityDto)
  aspiration: QuantityDto | null = null;
}

export class ReportingDutyDto implements ReportingDuty {
  @IsIn(REPORTING_PERIODS) period!: ReportingPeriod;
  /** Title of the template to report by. */
  @Text(200) template!: string;
  /** Key of the report form whose fields each report answers, of `/report-forms`. */
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Text(60)
  form?: string | null;
}

/** What a draft says of its kind, with the terms of that kind only; a deliverable where nothing is said. */
export class DirectiveKindDto implements SentTerms {
  @WhereSent() @IsIn(DIRECTIVE_KINDS) kind?: DirectiveKind;
  /** Of a guideline: it is never done, and reviewed every so many months. */
  @WhereSent() @IsInt() @Min(1) @Max(TEN_YEARS) reviewEveryMonths?: number;
  /** Of an indicator target. */
  @WhereSent() @IsObject() @ValidateNested() @Type(() => IndicatorTargetDto) target?: IndicatorTargetDto;
  /** Of a reporting obligation. */
  @WhereSent() @IsObject() @ValidateNested() @Type(() => ReportingDutyDto) reporting?: ReportingDutyDto;
}
