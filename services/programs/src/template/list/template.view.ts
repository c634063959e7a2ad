import { ApiProperty } from '@nestjs/swagger';
import { PROGRAM_CATEGORIES, PROGRAM_HORIZONS, type ProgramCategory, type ProgramHorizon } from '@rakor/contracts';
import { ChoiceView, FieldView, fieldViewOf, WordsView } from '@rakor/forms/view';
import type { RecordKind, Template } from '../template.js';

export class TemplateMilestoneView {
  @ApiProperty({ type: WordsView }) title!: WordsView;
  @ApiProperty({ description: 'Percent of the whole.' }) weight!: number;
  @ApiProperty({ description: 'After so many percent of the days of the program.' }) at!: number;
}

/** Something that a program of the kind has many of, each a record with these fields. */
export class RecordKindView {
  @ApiProperty({ example: 'institutions' }) key!: string;
  @ApiProperty({ type: WordsView }) name!: WordsView;
  @ApiProperty({ description: 'The field by which one is told from another.' }) identity!: string;
  @ApiProperty({ type: [FieldView] }) fields!: FieldView[];
  @ApiProperty({ type: [ChoiceView], description: 'What is counted over all of them.' }) tallies!: ChoiceView[];
}

export class TemplateView {
  @ApiProperty({ example: 'facility-opening' }) key!: string;
  @ApiProperty({ type: WordsView }) name!: WordsView;
  @ApiProperty({ enum: PROGRAM_CATEGORIES }) category!: ProgramCategory;
  @ApiProperty({ enum: PROGRAM_HORIZONS }) horizon!: ProgramHorizon;
  @ApiProperty({ type: [TemplateMilestoneView] }) milestones!: readonly TemplateMilestoneView[];
  @ApiProperty({ type: [FieldView], description: 'What `details` of a program of the kind say.' }) fields!: FieldView[];
  @ApiProperty({ type: [RecordKindView] }) records!: RecordKindView[];
}

export function viewOf({ key, name, category, horizon, milestones, fields, records }: Template): TemplateView {
  return { key, name, category, horizon, milestones, fields: fields.map(fieldViewOf), records: records.map(recordKindViewOf) };
}

function recordKindViewOf({ key, name, identity, fields, tallies }: RecordKind): RecordKindView {
  return {
    key,
    name,
    identity,
    fields: fields.map(fieldViewOf),
    tallies: tallies.map((tally) => ({ key: tally.key, label: tally.label })),
  };
}
