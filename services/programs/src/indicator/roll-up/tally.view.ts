import { ApiProperty } from '@nestjs/swagger';
import { INDICATOR_COLOURS, type IndicatorColour } from '@rakor/contracts';
import type { Fraction } from '../../status/fraction.js';
import type { IndicatorDefinition } from '../definition/definition.js';
import { WordsView } from '../indicator.view.js';
import type { Period } from '../period.js';
import { isComplete, placesOf, type Standing, STANDING_CAUSES, type StandingCause, type Tally } from '../standing.js';
import { reasonOf } from '../standing.words.js';
import { decimalOf } from '../value.js';

/** A figure of a period, how complete it is, and how it stands; never a colour without its reason. */
export class TallyView {
  @ApiProperty({ example: '2022' }) period!: string;
  @ApiProperty({ example: '41200', description: 'Σ of the places that have an approved figure. Digits.' }) numerator!: string;
  @ApiProperty({ type: String, nullable: true }) denominator!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Σ numerators by Σ denominators, in the indicator’s unit; never a mean.' })
  value!: string | null;
  @ApiProperty({ type: 'integer', description: 'Places that have an approved figure …' }) reported!: number;
  @ApiProperty({ type: 'integer', description: '… of those that should, by the reference list.' }) expected!: number;
  @ApiProperty({ description: 'At least 80 % of them.' }) complete!: boolean;
  @ApiProperty({ enum: INDICATOR_COLOURS, type: String, nullable: true }) colour!: IndicatorColour | null;
  @ApiProperty({ enum: STANDING_CAUSES }) cause!: StandingCause;
  @ApiProperty({ type: WordsView }) reason!: WordsView;
  @ApiProperty({ type: String, nullable: true, description: 'What the trajectory asks for in this period.' }) expectedValue!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'How much better than that; below zero: worse.' }) ahead!: string | null;
}

export function tallyViewOf(definition: IndicatorDefinition, period: Period, tally: Tally, standing: Standing): TallyView {
  const write = (value: Fraction | null) => value && decimalOf(value, placesOf(definition));
  const { colour, cause, actual, expected, ahead } = standing;
  return {
    ...{ period: period.toString(), numerator: tally.numerator.toString(), denominator: tally.denominator?.toString() ?? null },
    ...{ value: write(actual), reported: tally.reported, expected: tally.expected, complete: isComplete(tally) },
    ...{ colour, cause, reason: reasonOf(standing, definition, tally), expectedValue: write(expected), ahead: write(ahead) },
  };
}
