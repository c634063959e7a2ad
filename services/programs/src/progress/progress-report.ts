import type { ProgressFact, ProgressReportedV1, ProgressReturnedV1, ProgressVerifiedV1 } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import type { WorkOnMilestone } from '../program/program.work.js';
import {
  MayNotReport,
  NotAVerifier,
  ReportDecided,
  ReporterVerifiesHimself,
  ReportOvertaken,
  VerifiedBeyondClaim,
} from './progress.errors.js';

/** Who acts: the part of the context that the rules ask for. */
export type Actor = Pick<RequestContext, 'actorId' | 'role' | 'organisation' | 'office'>;

/** A link to what proves a report. */
export interface Evidence {
  readonly title: string;
  readonly url: string;
}

/** What a report is about: a milestone of a running program, and who works on that. */
export interface ReportSubject extends WorkOnMilestone {
  /** Codes of the organisations that support it. */
  readonly supporting: readonly string[];
}

/** What somebody decides on. */
export interface ToDecide {
  readonly subject: ReportSubject;
  /** The latest report on the milestone: only that can be decided on. */
  readonly latestId: string;
  /** Who made the report, as the register knows it. */
  readonly reporter: Pick<ProgressReturnedV1, 'reporterId' | 'reporterCode' | 'reporterName'> | null;
}

/** What the reporter says. */
export interface ReportWords {
  /** Of the milestone, whole, 0 to 100; may be less than before. */
  readonly claimedPercent: number;
  readonly summary: string;
  readonly evidence: readonly Evidence[];
}

/** What was decided on a report; its percent is null where it was returned, its reason where it was not. */
export interface ReportDecision {
  readonly verifiedPercent: number | null;
  readonly reason: string | null;
  readonly decidedBy: string;
  readonly deciderRole: string;
  readonly deciderPosition: string | null;
  readonly decidedAt: Date;
}

/** One report on one milestone: what is claimed, until somebody else verifies it or sends it back. */
export class ProgressReport implements ReportWords {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly programId: string;
  declare readonly milestoneId: string;
  declare readonly claimedPercent: number;
  declare readonly summary: string;
  declare readonly evidence: readonly Evidence[];
  declare readonly reportedBy: string;
  declare readonly reporterOrganisation: string;
  declare readonly reporterPosition: string | null;
  declare readonly reportedAt: Date;
  declare decision: ReportDecision | null;

  /** @throws MayNotReport to all but the organisations that lead or support the program */
  static submit(
    identity: Pick<ProgressReport, 'id' | 'region'>,
    subject: ReportSubject,
    words: ReportWords,
    by: Actor,
    at: Date,
  ): { report: ProgressReport; reported: ProgressReportedV1 } {
    const { organisationCode, organisationName, supporting, programId, milestoneId } = subject;
    const { role, organisation, actorId, office } = by;
    if (role !== 'organisation' || organisation === undefined || ![organisationCode, ...supporting].includes(organisation))
      throw new MayNotReport(organisationName);
    const reporter = { reportedBy: actorId, reporterOrganisation: organisation, reporterPosition: office?.title ?? null, reportedAt: at };
    const report = Object.assign(new ProgressReport(), { ...identity, programId, milestoneId, ...words, ...reporter, decision: null });
    const { summary, evidence } = words;
    const told = { summary, evidenceCount: evidence.length, reportedBy: actorId, reportedAt: at.toISOString() };
    return { report, reported: { ...report.about(subject), ...told } };
  }

  /** Also the ETag: 1 once it is made, 2 once it is decided on. */
  get version(): number {
    return this.decision === null ? 1 : 2;
  }

  /**
   * @param percent what the verifier has found, at most what was claimed; undefined: all of that
   * @throws NotAVerifier, ReporterVerifiesHimself, ReportDecided, ReportOvertaken, VerifiedBeyondClaim
   */
  verify({ subject, latestId }: ToDecide, percent: number | undefined, by: Actor, at: Date): ProgressVerifiedV1 {
    const { claimedPercent } = this;
    const decider = this.mustBeDecidedBy(by, latestId);
    const verifiedPercent = percent ?? claimedPercent;
    if (verifiedPercent > claimedPercent) throw new VerifiedBeyondClaim(claimedPercent);
    this.decision = { verifiedPercent, reason: null, ...decider, decidedAt: at };
    return { ...this.about(subject), verifiedPercent, verifiedBy: by.actorId, verifiedAt: at.toISOString() };
  }

  /** Not satisfied: what was claimed counts for nothing. @throws NotAVerifier, ReporterVerifiesHimself, ReportDecided, ReportOvertaken */
  return({ subject, latestId, reporter }: ToDecide, reason: string, by: Actor, at: Date): ProgressReturnedV1 {
    const decider = this.mustBeDecidedBy(by, latestId);
    this.decision = { verifiedPercent: null, reason, ...decider, decidedAt: at };
    const other = reporter?.reporterCode === subject.organisationCode ? {} : reporter;
    return { ...this.about(subject), ...other, reason, returnedBy: by.actorId, returnedAt: at.toISOString() };
  }

  /** Whoever reported does not verify, and neither does anybody of the same organisation (F5). */
  private mustBeDecidedBy(
    { role, actorId, organisation, office }: Actor,
    latestId: string,
  ): Pick<ReportDecision, 'decidedBy' | 'deciderRole' | 'deciderPosition'> {
    if (role !== 'leader' && role !== 'secretariat') throw new NotAVerifier();
    if (actorId === this.reportedBy || organisation === this.reporterOrganisation) throw new ReporterVerifiesHimself();
    if (this.decision !== null) throw new ReportDecided(this.decision.verifiedPercent);
    if (latestId !== this.id) throw new ReportOvertaken(latestId);
    return { decidedBy: actorId, deciderRole: role, deciderPosition: office?.title ?? null };
  }

  private about({ supporting: _, windowId, ...subject }: ReportSubject): ProgressFact {
    const { id, version, claimedPercent } = this;
    return { reportId: id, sequence: version, ...subject, ...(windowId !== null && { windowId }), claimedPercent };
  }
}
