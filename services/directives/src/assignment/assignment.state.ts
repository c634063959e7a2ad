import type { AssignmentFact, AssignmentMode, AssignmentPart, AssignmentStatus, DirectiveKind, OrganisationClass } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { AssignmentEnded, AssignmentNotReady, NotTheAddressee, NotTheIssuer } from './assignment.errors.js';
import { destination, hasEnded, type Step, STEPS } from './assignment.steps.js';

/** Who acts: the part of the context that the rules ask for. */
export type Actor = Pick<RequestContext, 'actorId' | 'region' | 'role' | 'organisation' | 'office'>;

/** Who made a report. */
export interface Reporter {
  readonly subject: string;
  readonly region: string;
  /** Code of the organisation that the assignment is for, in the reporter's region. */
  readonly organisation: string;
}

/** More time that has been asked for, and not yet been decided on. */
export interface RequestedExtension {
  readonly dueOn: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
}

/** To whom an assignment is offered, or was given. */
export interface Transfer {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly organisationClass: OrganisationClass;
  readonly reason: string;
  readonly offeredBy: string;
  readonly offeredAt: string;
  /** The receiver's own assignment; null while it has not accepted. */
  readonly receivedId: string | null;
}

/** What has just been done to an assignment; its history keeps one for each version. */
export interface Entry {
  readonly step: Step;
  readonly by: Actor;
  readonly at: Date;
  readonly reason?: string;
}

const INTERRUPTED: ReadonlySet<AssignmentStatus> = new Set(['clarification-needed', 'blocked']);

/** What is known of an assignment, who may speak for whom, and the one way in which it moves. What may be done with it stands in assignment.ts. */
export abstract class AssignmentState {
  declare readonly id: string;
  /** The tenant that issued the directive. */
  declare readonly region: string;
  declare readonly directiveId: string;
  declare readonly organisationId: string;
  declare readonly organisationCode: string;
  declare readonly organisationName: string;
  declare readonly organisationClass: OrganisationClass;
  declare readonly mode: AssignmentMode;
  declare readonly kind: DirectiveKind;
  /** Null where each addressee acts for itself. */
  declare readonly part: AssignmentPart | null;
  /** The tenant that the addressee belongs to. */
  declare readonly addresseeRegion: string;
  declare readonly number: string;
  declare readonly text: string;
  declare readonly meetingId: string;
  declare readonly meetingTitle: string;
  declare readonly meetingDate: string;
  declare readonly issuer: string;
  declare readonly issuedAt: Date;
  /** As it was first set; what an extension moves is `dueOn`. */
  declare originalDueOn: string | null;
  declare dueOn: string | null;
  declare status: AssignmentStatus;
  /** Where it goes on after an interruption; null while there is none. */
  declare resumes: AssignmentStatus | null;
  declare acknowledgedAt: Date | null;
  declare reporter: Reporter | null;
  declare reportId: string | null;
  declare reportedAt: Date | null;
  /** What the addressee says, and what somebody else has confirmed: two numbers, always (F5). */
  declare claimedPercent: number | null;
  declare verifiedPercent: number | null;
  /** What it has said that its own share will be (L3). */
  declare commitment: string | null;
  /** How often more time was granted. */
  declare extensions: number;
  declare extension: RequestedExtension | null;
  declare transfer: Transfer | null;
  /** The assignment that this one was taken over from. */
  declare readonly transferredFrom: string | null;
  /** 0 at birth, which the directive's own event announces; its own events count from 1. */
  declare version: number;
  /** What was done since it was loaded. */
  latest?: Entry;

  /** The organisation itself; for the government of another tenant also that tenant's leader and secretariat (N1). */
  protected mustBeAddressee({ region, role, organisation }: Actor): void {
    const itself = role === 'organisation' && organisation === this.organisationCode;
    const government = this.region !== this.addresseeRegion && this.organisationClass === 'regency-government';
    const head = government && (role === 'leader' || role === 'secretariat');
    if (region !== this.addresseeRegion || !(itself || head)) throw new NotTheAddressee(this.organisationName);
  }

  protected mustBeIssuer(by: Actor): void {
    if (!this.isIssuer(by)) throw new NotTheIssuer(this.region);
  }

  protected isIssuer({ region, role }: Actor): boolean {
    return region === this.region && (role === 'leader' || role === 'secretariat');
  }

  /** @throws AssignmentEnded */
  protected mustBeOpen(): void {
    if (hasEnded(this.status)) throw new AssignmentEnded(this.number, this.status);
  }

  /** @returns what every event of an assignment tells. @throws AssignmentEnded, AssignmentNotReady */
  protected move(step: Step, by: Actor, at: Date, reason?: string): AssignmentFact {
    this.mustBeOpen();
    const to = destination(step, this.status, this.resumes);
    if (to === undefined) throw new AssignmentNotReady(step, this.status, STEPS[step].from);
    if (to !== this.status) this.resumes = INTERRUPTED.has(to) ? this.status : null;
    if (hasEnded(to)) Object.assign(this, { extension: null, transfer: null });
    this.status = to;
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
