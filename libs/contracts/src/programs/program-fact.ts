import { IsBoolean } from 'class-validator';
import { Count, Id, Maybe, OneOf, Sequence, Text } from '../fields.js';
import { PROGRAM_CATEGORIES, PROGRAM_HORIZONS, type ProgramCategory, type ProgramHorizon } from './vocabulary.js';

/** What every event of a program says: which it is, of which window, and who leads it. */
export abstract class ProgramFact {
  static readonly key = 'programId';

  @Id() programId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Text(300) title!: string;
  @OneOf(PROGRAM_CATEGORIES) category!: ProgramCategory;
  @Count() fiscalYear!: number;
  @OneOf(PROGRAM_HORIZONS) horizon!: ProgramHorizon;
  /** Absent for a program of the year that belongs to no window (L4). */
  @Maybe() @Id() windowId?: string | null;
  @IsBoolean() priority!: boolean;
  @Id() leadId!: string;
  @Text(60) leadCode!: string;
  @Text(200) leadName!: string;
}
