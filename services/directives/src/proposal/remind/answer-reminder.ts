import type { WorkingCalendar } from '@rakor/calendar';
import type { EscalationStep, ProposalAnswerRemindedV1 } from '@rakor/contracts';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import { Ladder, type Planned } from '../../escalation/ladder.js';
import type { Proposal } from '../proposal.js';

/** When a province is next reminded of the answer that it owes: by the steps of an assignment, on its own working days. */
export class AnswerReminder {
  declare readonly id: string;
  /** The regency that proposes. */
  declare readonly region: string;
  declare readonly proposalId: string;
  /** The province that owes the answer. */
  declare readonly addresseeRegion: string;
  /** The day that it counts from; null once the answer was given. */
  declare answerDueOn: string | null;
  declare step: EscalationStep | null;
  declare dueAt: Date | null;
  declare version: number;

  static of(id: string, { region, id: proposalId, addresseeRegion }: Proposal): AnswerReminder {
    const nothing = { answerDueOn: null, step: null, dueAt: null, version: 0 };
    return Object.assign(new AnswerReminder(), { id, region, proposalId, addresseeRegion, ...nothing });
  }

  /** Takes up what has become of the proposal: another day begins anew, an answer ends it. */
  follow({ status, answerDueOn }: Proposal, at: Date, calendar: WorkingCalendar): this {
    const counted = status === 'submitted' || status === 'under-study' ? answerDueOn : null;
    if (counted === this.answerDueOn) return this;
    this.answerDueOn = counted;
    this.plan(counted === null ? null : this.ladder(counted, calendar).first(at));
    return this;
  }

  /**
   * Reminds, and plans the next time. Steps that were missed are told as the last of them: all are for the same office.
   * @returns null on a day that the province has closed since: it is reminded on its next working day
   */
  remind(proposal: Proposal, at: Date, calendar: WorkingCalendar): ProposalAnswerRemindedV1 | null {
    const { answerDueOn, step, dueAt } = this;
    if (answerDueOn === null || step === null || dueAt === null) throw new Error('An answer that was given is not reminded of.');
    const ladder = this.ladder(answerDueOn, calendar);
    const moved = ladder.again({ step, at: dueAt });
    if (moved.at > at && !calendar.isWorked(localDateOf(at, timeZoneOf(this.addresseeRegion)))) {
      this.plan(moved);
      return null;
    }
    let planned: Planned = { step, at: dueAt };
    for (let next = ladder.after(planned); next.at <= at; next = ladder.after(planned)) planned = next;
    this.plan(ladder.after(planned));
    this.version += 1;
    const { id: proposalId, number, region: proposerRegion, addresseeRegion, proposer, text } = proposal;
    return {
      ...{ reminderId: this.id, sequence: this.version, proposalId, number, proposerRegion, addresseeRegion, proposer, text },
      ...{ answerDueOn, step: planned.step, plannedAt: planned.at.toISOString(), remindedAt: at.toISOString() },
    };
  }

  private plan(planned: Planned | null): void {
    this.step = planned?.step ?? null;
    this.dueAt = planned?.at ?? null;
  }

  private ladder(answerDueOn: string, calendar: WorkingCalendar): Ladder {
    return new Ladder(answerDueOn, timeZoneOf(this.addresseeRegion), calendar);
  }
}
