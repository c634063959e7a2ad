import { Count, Id, LocalDate, OneOf, Sequence, Text } from '../fields.js';
import { COUNT_MODES, type CountMode } from './vocabulary.js';

/** What every event of a window says: which it is, whose, and which days it has (F4). */
export abstract class WindowFact {
  static readonly key = 'windowId';

  @Id() windowId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Text(200) name!: string;
  /** Title of the position that it belongs to: its holder may change in it (U9). */
  @Text(200) position!: string;
  /** Day 1, or the last day before it where that is not worked and only worked days count. */
  @LocalDate() inauguratedOn!: string;
  @Count() length!: number;
  @OneOf(COUNT_MODES) countMode!: CountMode;
  @LocalDate() midpointOn!: string;
  @LocalDate() lastDay!: string;
  /** How many of its days have begun by the local day of the event; 0 before the first. */
  @Count() dayNo!: number;
}
