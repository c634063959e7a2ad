import type {
  AssignmentCancelledV1,
  AssignmentClosedV1,
  AssignmentDeclinedV1,
  AssignmentSupersededV1,
  AssignmentWaivedV1,
  ClarificationAnsweredV1,
  ClarificationAskedV1,
  CommitmentMadeV1,
  DirectiveAcknowledgedV1,
  DirectiveReportedV1,
  DirectiveReturnedV1,
  DirectiveVerifiedV1,
  ProgressClaimedV1,
} from '@rakor/contracts';
import {
  AlreadyAcknowledged,
  AssignmentMayNotBeDeclined,
  AssignmentNotReady,
  GuidelineIsNeverDone,
  NothingToShare,
  ReporterJudgesHimself,
  VerifiedMoreThanClaimed,
} from './assignment.errors.js';
import type { Actor } from './assignment.state.js';
import { hasEnded, type Step, STEPS } from './assignment.steps.js';
import { TransferableAssignment } from './assignment.transfer.js';

export interface Evidence {
  readonly title: string;
  readonly url: string;
}

export interface Report {
  readonly id: string;
  readonly summary: string;
  readonly evidence: readonly Evidence[];
  /** Whole, 0 to 100. */
  readonly claimedPercent: number;
}

export interface Progress {
  /** Whole, 0 to 100; may be less than before. */
  readonly claimedPercent: number;
  readonly note: string;
}

/** The directive that takes the place of an assignment's own. */
export interface Successor {
  readonly id: string;
  readonly number: string;
}

/** One addressee's share of a directive, from its issue to its end. The addressee acknowledges, asks, tells and reports; the issuer answers and judges. */
export class Assignment extends TransferableAssignment {
  acknowledge(by: Actor, at: Date): DirectiveAcknowledgedV1 {
    this.mustBeAddressee(by);
    if (this.acknowledgedAt && !hasEnded(this.status)) throw new AlreadyAcknowledged(this.number);
    const told = this.move('acknowledged', by, at);
    this.acknowledgedAt = at;
    return { ...told, acknowledgedBy: by.actorId, acknowledgedAt: at.toISOString() };
  }

  askClarification(question: string, by: Actor, at: Date): ClarificationAskedV1 {
    this.mustBeAddressee(by);
    return { ...this.move('clarification-asked', by, at, question), question, askedBy: by.actorId, askedAt: at.toISOString() };
  }

  /** Leads back to where the question was asked. */
  answerClarification(answer: string, by: Actor, at: Date): ClarificationAnsweredV1 {
    this.mustBeIssuer(by);
    return { ...this.move('clarification-answered', by, at, answer), answer, answeredBy: by.actorId, answeredAt: at.toISOString() };
  }

  /** Says what its own share will be, where several do it together; a later word takes the place of an earlier one (L3). */
  commit(commitment: string, by: Actor, at: Date): CommitmentMadeV1 {
    this.mustBeAddressee(by);
    const { part } = this;
    if (part === null) throw new NothingToShare(this.number);
    const told = this.move('committed', by, at, commitment);
    this.commitment = commitment;
    return { ...told, part, commitment, committedBy: by.actorId, committedAt: at.toISOString() };
  }

  /** Moves what is claimed, and never what is verified. */
  claimProgress({ claimedPercent, note }: Progress, by: Actor, at: Date): ProgressClaimedV1 {
    this.mustBeAddressee(by);
    const told = this.move('progressed', by, at, note);
    this.claimedPercent = claimedPercent;
    const { verifiedPercent } = this;
    return { ...told, claimedPercent, verifiedPercent, note, claimedBy: by.actorId, claimedAt: at.toISOString() };
  }

  report({ id, summary, evidence, claimedPercent }: Report, by: Actor, at: Date): DirectiveReportedV1 {
    this.mustBeAddressee(by);
    const again = this.kind === 'reporting' && (this.status === 'reported' || this.status === 'verified');
    const told = this.move(again ? 'reported-again' : 'reported', by, at);
    this.reportId = id;
    this.reportedAt = at;
    this.reporter = { subject: by.actorId, region: by.region, organisation: this.organisationCode };
    this.claimedPercent = claimedPercent;
    const [evidenceCount, reportedAt] = [evidence.length, at.toISOString()];
    return { ...told, reportId: id, summary, evidenceCount, claimedPercent, reportedBy: by.actorId, reportedAt };
  }

  /** @param percent what the verifier has found, at most what was claimed; undefined: all of that */
  verify(percent: number | undefined, by: Actor, at: Date): DirectiveVerifiedV1 {
    const reportId = this.reportToJudge(by, 'verified');
    const claimed = this.claimedPercent ?? 100;
    const verifiedPercent = percent ?? claimed;
    if (verifiedPercent > claimed) throw new VerifiedMoreThanClaimed(claimed);
    const told = this.move('verified', by, at);
    this.verifiedPercent = verifiedPercent;
    return { ...told, reportId, verifiedPercent, verifiedBy: by.actorId, verifiedAt: at.toISOString() };
  }

  /** Not satisfied: the addressee reports again. */
  return(reason: string, by: Actor, at: Date): DirectiveReturnedV1 {
    const reportId = this.reportToJudge(by, 'returned');
    return { ...this.move('returned', by, at, reason), reportId, reason, returnedBy: by.actorId, returnedAt: at.toISOString() };
  }

  close(by: Actor, at: Date): AssignmentClosedV1 {
    this.mustBeIssuer(by);
    if (this.kind === 'guideline') throw new GuidelineIsNeverDone(this.number);
    return { ...this.move('closed', by, at), closedBy: by.actorId, closedAt: at.toISOString() };
  }

  /** Only who was asked or invited may say no; who is instructed asks for clarification or more time (domain §1.6). */
  decline(reason: string, by: Actor, at: Date): AssignmentDeclinedV1 {
    this.mustBeAddressee(by);
    if (this.mode !== 'request' && this.mode !== 'invite') throw new AssignmentMayNotBeDeclined(this.mode);
    return { ...this.move('declined', by, at, reason), reason, declinedBy: by.actorId, declinedAt: at.toISOString() };
  }

  /** What a co-owner was to do is no longer needed (L3). */
  waive(reason: string, by: Actor, at: Date): AssignmentWaivedV1 {
    this.mustBeIssuer(by);
    return { ...this.move('waived', by, at, reason), reason, waivedBy: by.actorId, waivedAt: at.toISOString() };
  }

  /** Goes with its directive, which was cancelled. */
  cancel(reason: string, by: Actor, at: Date): AssignmentCancelledV1 {
    this.mustBeIssuer(by);
    return { ...this.move('cancelled', by, at, reason), reason, cancelledBy: by.actorId, cancelledAt: at.toISOString() };
  }

  /** Goes with its directive, of which another one has taken the place. */
  supersede({ id, number }: Successor, by: Actor, at: Date): AssignmentSupersededV1 {
    this.mustBeIssuer(by);
    return { ...this.move('superseded', by, at, number), supersededBy: id, supersededByNumber: number, supersededAt: at.toISOString() };
  }

  private reportToJudge(by: Actor, step: Step): string {
    this.mustBeIssuer(by);
    const { reporter, reportId } = this;
    this.mustBeOpen();
    if (reporter === null || reportId === null) throw new AssignmentNotReady(step, this.status, STEPS[step].from);
    if (reporter.subject === by.actorId) throw new ReporterJudgesHimself();
    if (reporter.region === by.region && reporter.organisation === by.organisation) throw new ReporterJudgesHimself();
    return reportId;
  }
}
