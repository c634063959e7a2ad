import { Instant, LocalDate, Maybe, OneOf } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';
import { DUE_CAUSES, type DueCause } from './vocabulary.js';

/** An assignment got its due date, or it moved with the calendar. What an addressee asked for is told by the extension. */
export class AssignmentDueChangedV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-due-changed.v1';

  /** Local date. */
  @LocalDate() dueOn!: string;
  @Maybe() @LocalDate() previousDueOn!: string | null;
  @LocalDate() originalDueOn!: string;
  @OneOf(DUE_CAUSES) cause!: DueCause;
  @Instant() changedAt!: string;
}
