import { ApiProperty } from '@nestjs/swagger';
import type { Field } from './fields.js';

const FIELD_TYPES = ['text', 'number', 'date', 'choice', 'yes-no', 'rupiah'] as const;

/** What people read, in both languages. */
export class WordsView {
  @ApiProperty() id!: string;
  @ApiProperty() en!: string;
}

export class ChoiceView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: WordsView }) label!: WordsView;
}

/** A field that a form asks for. */
export class FieldView {
  @ApiProperty({ example: 'place' }) key!: string;
  @ApiProperty({ type: WordsView }) label!: WordsView;
  @ApiProperty({ enum: FIELD_TYPES, description: 'Dates as YYYY-MM-DD, rupiah as digits.' }) type!: Field['type'];
  @ApiProperty() required!: boolean;
  @ApiProperty({ type: [ChoiceView], description: 'Of a choice; empty for all others.' }) choices!: readonly ChoiceView[];
}

export function fieldViewOf(field: Field): FieldView {
  const { key, label, type, required = false } = field;
  return { key, label, type, required, choices: field.type === 'choice' ? field.choices : [] };
}
