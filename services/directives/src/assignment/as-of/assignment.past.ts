import { Injectable } from '@nestjs/common';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { Assignment } from '../assignment.js';
import type { Movable } from '../assignment.repository.js';
import { NotIssuedThen } from './as-of.errors.js';

/** An entry's state as JSON keeps it. */
type Kept = Partial<Omit<Movable, 'acknowledgedAt' | 'reportedAt'>> & { acknowledgedAt?: string | null; reportedAt?: string | null };

/** Reads assignments as their append-only history says that they were (F22). */
@Injectable()
export class AssignmentPast {
  /** @returns the assignment as it was known at a moment. @throws NotIssuedThen */
  async of({ manager }: ReadTransaction, assignment: Assignment, moment: Date): Promise<Assignment> {
    const [entry] = await manager.query<{ state: Kept }[]>(
      `select state from assignment_history where region = $1 and assignment_id = $2 and recorded_at <= $3 order by version desc limit 1`,
      [assignment.region, assignment.id, moment],
    );
    if (!entry) throw new NotIssuedThen(localDateOf(assignment.issuedAt, timeZoneOf(assignment.region)));
    const { acknowledgedAt, reportedAt, ...rest } = entry.state;
    return Object.assign(new Assignment(), {
      ...{ ...assignment, ...AT_BIRTH, ...rest },
      acknowledgedAt: acknowledgedAt ? new Date(acknowledgedAt) : null,
      reportedAt: reportedAt ? new Date(reportedAt) : null,
    });
  }
}

/** What an entry from before a field was kept says of it. */
const AT_BIRTH = {
  ...{ resumes: null, acknowledgedAt: null, reporter: null, reportId: null, reportedAt: null, claimedPercent: null },
  ...{ verifiedPercent: null, commitment: null, extensions: 0, extension: null, transfer: null },
};
