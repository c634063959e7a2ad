import { ApiProperty } from '@nestjs/swagger';
import {
  INDICATOR_COLOURS,
  INDICATOR_DIRECTIONS,
  INDICATOR_SOURCES,
  INDICATOR_UNITS,
  type IndicatorColour,
  type IndicatorDirection,
  type IndicatorSource,
  type IndicatorUnit,
} from '@rakor/contracts';
import { FORMULAS, type Formula, type IndicatorDefinition, type Level, LEVELS } from './definition/definition.js';
import type { Indicator } from './indicator.js';
import { PERIODICITIES, type Periodicity } from './period.js';

export class WordsView {
  @ApiProperty() id!: string;
  @ApiProperty() en!: string;
}

export class PartView {
  @ApiProperty({ example: 'pbj' }) code!: string;
  @ApiProperty({ type: WordsView }) name!: WordsView;
}

export class PartsEditionView {
  @ApiProperty({ type: 'integer', description: 'The first year that it holds for.', example: 2025 }) from!: number;
  @ApiProperty({ type: WordsView }) about!: WordsView;
  @ApiProperty({ type: [PartView] }) parts!: readonly PartView[];
}

export class ReleaseView {
  @ApiProperty({ type: 'integer', description: 'Months after the last month of the period; below zero: before it.' }) months!: number;
  @ApiProperty({ type: 'integer', description: 'Day of that month by the end of which the figure is due.' }) day!: number;
}

/** What an indicator measures. */
export class DefinitionView {
  @ApiProperty({ example: 'stunting-ssgi' }) code!: string;
  @ApiProperty({ type: 'integer', description: 'Grows when the meaning of the figures changes.' }) edition!: number;
  @ApiProperty({ example: 'stunting', description: 'Series of one subject are shown side by side, and never added.' }) subject!: string;
  @ApiProperty({ type: WordsView }) name!: WordsView;
  @ApiProperty({ enum: INDICATOR_UNITS }) unit!: IndicatorUnit;
  @ApiProperty({ enum: FORMULAS, description: 'How a value comes from its two numbers.' }) formula!: Formula;
  @ApiProperty({ type: WordsView, description: 'What is counted in the numerator.' }) numerator!: WordsView;
  @ApiProperty({ type: WordsView, nullable: true, description: 'And in the denominator; null for an amount.' })
  denominator!: WordsView | null;
  @ApiProperty({ description: 'Whether the numerator cannot exceed the denominator.' }) bounded!: boolean;
  @ApiProperty({ enum: INDICATOR_DIRECTIONS }) direction!: IndicatorDirection;
  @ApiProperty({ enum: INDICATOR_SOURCES }) source!: IndicatorSource;
  @ApiProperty({ example: 'SSGI, Kementerian Kesehatan' }) sourceName!: string;
  @ApiProperty({ enum: PERIODICITIES }) periodicity!: Periodicity;
  @ApiProperty({ type: ReleaseView }) release!: ReleaseView;
  @ApiProperty({ enum: LEVELS, description: 'Where figures are taken; what lies above is their sum.' }) level!: Level;
  @ApiProperty({ description: 'Whether Σ numerators / Σ denominators means anything.' }) rollsUp!: boolean;
  @ApiProperty({ description: 'Whether a province’s own government is one of those that are added up.' }) countsProvince!: boolean;
  @ApiProperty({ type: String, enum: ['areas', 'organisations'], nullable: true }) partsKind!: 'areas' | 'organisations' | null;
  @ApiProperty({ type: [PartsEditionView], description: 'Areas by the year from which they hold; empty where there are none.' })
  partsEditions!: readonly PartsEditionView[];
}

/** Something that a region measures. */
export class IndicatorView extends DefinitionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'Who owns it.' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({
    enum: INDICATOR_COLOURS,
    nullable: true,
    type: String,
    description: 'How its newest judged figure stands; the board says why.',
  })
  colour!: IndicatorColour | null;
  @ApiProperty({ type: String, nullable: true }) colourPeriod!: string | null;
  @ApiProperty({ format: 'date-time' }) adoptedAt!: string;
  @ApiProperty({ type: 'integer', description: 'Also the ETag.' }) version!: number;
}

export function definitionViewOf({ parts, ...definition }: IndicatorDefinition): DefinitionView {
  return { ...definition, partsKind: parts?.kind ?? null, partsEditions: parts?.kind === 'areas' ? parts.editions : [] };
}

export function viewOf(indicator: Indicator): IndicatorView {
  const { id, definition, organisationId, organisationCode, organisationName, colour, colourPeriod, adoptedAt, version } = indicator;
  const owner = { organisationId, organisationCode, organisationName };
  return { ...definitionViewOf(definition), id, ...owner, colour, colourPeriod, adoptedAt: adoptedAt.toISOString(), version };
}
