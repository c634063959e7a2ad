import { ApiProperty } from '@nestjs/swagger';
import { FieldView, fieldViewOf, WordsView } from '@rakor/forms/view';
import type { ReportForm } from '../report-form.js';

export class ReportFormView {
  @ApiProperty({ example: 'bpk-follow-up' }) key!: string;
  @ApiProperty({ type: WordsView }) name!: WordsView;
  @ApiProperty({ description: 'The regulation or the report that asks for it.' }) source!: string;
  @ApiProperty({ type: [FieldView], description: 'What `answers` of a report say.' }) fields!: FieldView[];
}

export function viewOf({ key, name, source, fields }: ReportForm): ReportFormView {
  return { key, name, source, fields: fields.map(fieldViewOf) };
}
