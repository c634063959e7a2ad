import type {
  AssignmentClosedV1,
  AssignmentMode,
  AssignmentStatus,
  DirectiveAcknowledgedV1,
  DirectiveReportedV1,
  DirectiveReturnedV1,
  DirectiveVerifiedV1,
  OrganisationClass,
} from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { AssignmentNotReady, NotTheAddressee, NotTheIssuer, ReporterJudgesHimself } from './assignment.errors.js';

/** Who acts: the part of the context that the rules ask for. */
export type Actor = Pick<RequestContext, 'actorId' | 'region' | 'role' | 'organisation'>;

/** Who made a report. */
export interface Reporter {
  readonly subject: string;
  readonly region: string;
  /** Code of the organisation that the assignment is for, in the reporter's region. */
  readonly organisation: string;
}

export interface Evidence {
  readonly title: string;
  readonly url: string;
}

export interface Report {
  readonly id: string;
  readonly summary: string;
  readonly evidence: readonly Evidence[];
}

export type Step = 'acknowledged' | 'reported' | 'verified' | 'returned' | 'closed';

/** What has just been done to an assignment; its history keeps one for each version. */
export interface Entry {
  readonly step: Step;
  readonly by: Actor;
  readonly at: Date;
  readonly reason?: string;
}

/** Where a step may begin (domain §4.7). */
const FROM: Record<Step, readonly AssignmentStatus[]> = {
  acknowledged: ['issued'],
  reported: ['acknowledged', 'returned'],
  verified: ['reported'],
  returned: ['reported'],
  closed: ['verified'],
};

/** One addressee's share of a directive, from its issue to its close. The addressee acknowledges and reports; the issuer verifies, returns and closes. */
export class Assignment {
  declare readonly id: string;
  /** The tenant that issued the directive. */
  declare readonly region: string;
  declare readonly directiveId: string;
  declare readonly organisationId: string;
  declare readonly organisationCode: string;
  declare readonly organisationName: string;
  declare readonly organisationClass: OrganisationClass;
  declare readonly mode: AssignmentMode;
  /** The tenant that the addressee belongs to. */
  declare readonly addresseeRegion: string;
  declare readonly number: string;
  declare readonly text: string;
  declare readonly meetingId: string;
  declare readonly meetingTitle: string;
  declare readonly meetingDate: string;
  declare readonly issuer: string;
  declare readonly dueOn: string | null;
  declare readonly issuedAt: Date;
  declare status: AssignmentStatus;
  declare acknowledgedAt: Date | null;
  declare reporter: Reporter | null;
  declare reportId: string | null;
  /** 0 at birth, which the directive's own event announces; its own events count from 1. */
  declare version: number;
  /** What was done since it was loaded. */
  latest?: Entry;

  acknowledge(by: Actor, at: Date): DirectiveAcknowledgedV1 {
    this.mustBeAddressee(by);
    const told = this.move('acknowledged', by, at);
    this.acknowledgedAt = at;
    return { ...told, acknowledgedBy: by.actorId, acknowledgedAt: at.toISOString() };
  }

  report({ id, summary, evidence }: Report, by: Actor, at: Date): DirectiveReportedV1 {
    this.mustBeAddressee(by);
    const told = this.move('reported', by, at);
    this.reportId = id;
    this.reporter = { subject: by.actorId, region: by.region, organisation: this.organisationCode };
    return { ...told, reportId: id, summary, evidenceCount: evidence.length, reportedBy: by.actorId, reportedAt: at.toISOString() };
  }

  verify(by: Actor, at: Date): DirectiveVerifiedV1 {
    const reportId = this.reportToJudge(by, 'verified');
    return { ...this.move('verified', by, at), reportId, verifiedBy: by.actorId, verifiedAt: at.toISOString() };
  }

  /** Not satisfied: the addressee reports again. */
  return(reason: string, by: Actor, at: Date): DirectiveReturnedV1 {
    const reportId = this.reportToJudge(by, 'returned');
    return { ...this.move('returned', by, at, reason), reportId, reason, returnedBy: by.actorId, returnedAt: at.toISOString() };
  }

  close(by: Actor, at: Date): AssignmentClosedV1 {
    this.mustBeIssuer(by);
    return { ...this.move('closed', by, at), closedBy: by.actorId, closedAt: at.toISOString() };
  }

  private reportToJudge(by: Actor, step: Step): string {
    this.mustBeIssuer(by);
    const { reporter, reportId } = this;
    if (reporter === null || reportId === null) throw new AssignmentNotReady(step, this.status, FROM[step]);
    if (reporter.subject === by.actorId) throw new ReporterJudgesHimself();
    if (reporter.region === by.region && reporter.organisation === by.organisation) throw new ReporterJudgesHimself();
    return reportId;
  }

  /** The organisation itself; for the government of another tenant also that tenant's leader and secretariat (N1). */
  private mustBeAddressee({ region, role, organisation }: Actor): void {
    const itself = role === 'organisation' && organisation === this.organisationCode;
    const government = this.region !== this.addresseeRegion && this.organisationClass === 'regency-government';
    const head = government && (role === 'leader' || role === 'secretariat');
    if (region !== this.addresseeRegion || !(itself || head)) throw new NotTheAddressee(this.organisationName);
  }

  private mustBeIssuer({ region, role }: Actor): void {
    if (region !== this.region || !(role === 'leader' || role === 'secretariat')) throw new NotTheIssuer(this.region);
  }

  private move(step: Step, by: Actor, at: Date, reason?: string): Told {
    if (!FROM[step].includes(this.status)) throw new AssignmentNotReady(step, this.status, FROM[step]);
    this.status = step;
    this.version += 1;
    this.latest = { step, by, at, ...(reason === undefined ? {} : { reason }) };
    const { id, version, directiveId, number, organisationId, organisationCode, organisationName, addresseeRegion } = this;
    return {
      assignmentId: id,
      sequence: version,
      directiveId,
      directiveNumber: number,
      organisationId,
      organisationCode,
      organisationName,
      addresseeRegion,
    };
  }
}

/** What every event of an assignment tells. */
type Told = Pick<
  DirectiveAcknowledgedV1,
  | 'assignmentId'
  | 'sequence'
  | 'directiveId'
  | 'directiveNumber'
  | 'organisationId'
  | 'organisationCode'
  | 'organisationName'
  | 'addresseeRegion'
>;
