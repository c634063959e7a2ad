import type {
  AssignmentMode,
  AssignmentPart,
  DirectiveCancelledV1,
  DirectiveClosedV1,
  DirectiveDraftedV1,
  DirectiveIssuedV1,
  DirectiveRedraftedV1,
  DirectiveReviewedV1,
  DirectiveRevisedV1,
  DirectiveSupersededV1,
  DirectiveTopic,
  UtteranceKind,
} from '@rakor/contracts';
import { monthsAfter } from '@rakor/kernel';
import type { Addressee, AddresseeSet } from '../addressee/addressee-set.js';
import { Speaker } from '../addressee/speaker.js';
import {
  DirectiveHasNoAddressee,
  GuidelineNeedsNoCarrying,
  LeadNotAddressed,
  NotAGuideline,
  NothingRevised,
  SuccessorNotInForce,
  UtteranceObligesNobody,
} from './directive.errors.js';
import { type SentTerms, termsOf, toldTerms } from './directive-kind.js';
import { type DirectiveEntry, DirectiveState } from './directive.state.js';

/** What a draft says, and may be worded anew until it is issued. */
export interface DirectiveDraft extends SentTerms {
  readonly text: string;
  /** Title of the position that issues it, with its acting capacity: "Pj Bupati" (U9). */
  readonly issuer: string;
  readonly addressees: AddresseeSet;
  /** Id of the addressee that leads where several do it together; all others then own a share with it (L3). */
  readonly lead?: string | null | undefined;
  /** Local date; null while no deadline has been resolved. */
  readonly dueOn: string | null;
  /** The deadline as it was said ("sebelum Lebaran"), where no date was given; read at the issue. */
  readonly duePhrase?: string | null;
  /** Strategic issues that it is about (N2). */
  readonly topics?: readonly DirectiveTopic[];
}

/** What is undefined stays as it is. */
export type DirectiveChanges = { readonly [Field in keyof DirectiveDraft]?: DirectiveDraft[Field] | undefined };

/** Where a directive comes from. */
export interface DirectiveOrigin {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  readonly meetingId: string;
  readonly utteranceId: string | null;
  /** The directive of an earlier year that it goes on with (L7). */
  readonly carriedFrom?: string;
}

/** An addressee with the id of the assignment that it gets. */
export interface Assignee extends Addressee {
  readonly assignmentId: string;
}

/** The verb by which somebody is addressed, and the part that it gets where several do it together. */
interface Addressed {
  readonly mode: AssignmentMode;
  readonly part: AssignmentPart | null;
}

/** What the announcement says of the meeting. */
export interface Occasion {
  readonly title: string;
  readonly heldOn: string;
}

const OBLIGING: ReadonlySet<UtteranceKind> = new Set(['instruction', 'request', 'target']);

/** A leader's word that obliges others: drafted from a meeting, issued to its addressees, closed when the last of them is done. */
export class Directive extends DirectiveState {
  static draft(origin: DirectiveOrigin, draft: DirectiveDraft, at: Date): { directive: Directive; drafted: DirectiveDraftedV1 } {
    const unissued = {
      issuedAt: null,
      issuedBy: null,
      closedAt: null,
      nextReviewOn: null,
      revisedText: null,
      revisions: 0,
      supersededBy: null,
    };
    const state = { status: 'draft', ...unissued, version: 1 } as const;
    const latest: DirectiveEntry = { step: 'drafted', at, text: draft.text };
    const said = { ...draft, lead: draft.lead ?? null, duePhrase: draft.duePhrase ?? null, topics: draft.topics ?? [], ...termsOf(draft) };
    const directive = Object.assign(new Directive(), { carriedFrom: null, ...origin }, said, { ...state, latest });
    const { id, number, meetingId } = origin;
    return { directive, drafted: { directiveId: id, sequence: 1, meetingId, number, text: draft.text, draftedAt: at.toISOString() } };
  }

  /** Words a draft anew; fields that are left out stay. */
  redraft(
    {
      text = this.text,
      issuer = this.issuer,
      addressees = this.addressees,
      lead = this.lead,
      dueOn = this.dueOn,
      duePhrase = this.duePhrase,
      topics = this.topics,
      ...sent
    }: DirectiveChanges,
    at: Date,
  ): DirectiveRedraftedV1 {
    this.mustBeDraft();
    Object.assign(this, { text, issuer, addressees, lead, dueOn, duePhrase, topics }, termsOf(sent, this));
    return {
      ...this.changed({ step: 'redrafted', at, text }),
      number: this.number,
      text: this.text,
      dueOn: this.dueOn,
      redraftedAt: at.toISOString(),
    };
  }

  /**
   * With which verb a draft turns to each addressee: the position of the issuer and the class of the addressee decide (F3).
   * @param heldOn local date of the meeting
   * @throws DirectiveAlreadyIssued, DirectiveHasNoAddressee, LeadNotAddressed
   */
  address<A extends Addressee>(heldOn: string, addressees: readonly A[]): (A & Addressed)[] {
    this.mustBeDraft();
    if (addressees.length === 0) throw new DirectiveHasNoAddressee(this.number, heldOn);
    const speaker = Speaker.of(this.issuer);
    if (this.lead !== null && !addressees.some(({ organisationId }) => organisationId === this.lead))
      throw new LeadNotAddressed(this.number);
    return addressees.map((addressee) => ({
      ...addressee,
      mode: speaker.modeFor(addressee, this.region),
      part: this.lead === null ? null : addressee.organisationId === this.lead ? 'lead' : 'co-owner',
    }));
  }

  /** The words of its deadline were read; null where they wait for a person. @throws DirectiveAlreadyIssued */
  settleDue(dueOn: string | null): void {
    this.mustBeDraft();
    this.dueOn = dueOn;
  }

  /** @param assignees whom the set of addressees means as of the meeting's date; frozen from here on */
  issue(occasion: Occasion, assignees: readonly Assignee[], by: string, at: Date): DirectiveIssuedV1 {
    const addressed = this.address(occasion.heldOn, assignees);
    this.status = 'issued';
    this.issuedAt = at;
    this.issuedBy = by;
    if (this.reviewEveryMonths !== null) this.nextReviewOn = monthsAfter(occasion.heldOn, this.reviewEveryMonths);
    const { number, meetingId, text, issuer, dueOn, nextReviewOn } = this;
    return {
      ...{
        ...this.changed({ step: 'issued', at }),
        number,
        meetingId,
        meetingTitle: occasion.title,
        meetingDate: occasion.heldOn,
        text,
        issuer,
      },
      issuedAt: at.toISOString(),
      ...{ dueOn, ...toldTerms(this), ...(nextReviewOn !== null && { nextReviewOn }) },
      addressees: addressed.map(addresseeOf),
    };
  }

  /**
   * A guideline is looked at again and stays in force.
   * @param on local date of the review
   * @throws DirectiveNotInForce, NotAGuideline
   */
  review(note: string, on: string, by: string, at: Date): DirectiveReviewedV1 {
    this.mustBeInForce();
    if (this.reviewEveryMonths === null) throw new NotAGuideline(this.number, this.kind);
    this.nextReviewOn = monthsAfter(on, this.reviewEveryMonths);
    const { number, nextReviewOn } = this;
    return {
      ...this.changed({ step: 'reviewed', at, reason: note }),
      ...{ number, note, reviewedBy: by, reviewedAt: at.toISOString(), nextReviewOn },
    };
  }

  /**
   * Corrects the wording; what was issued stays as it was, and every correction stays in the history.
   * @param addressees those whose assignment is still open
   * @throws DirectiveNotInForce, NothingRevised
   */
  revise(text: string, reason: string, addressees: DirectiveRevisedV1['addressees'], by: string, at: Date): DirectiveRevisedV1 {
    this.mustBeInForce();
    if (text === this.wording()) throw new NothingRevised(this.number);
    this.revisedText = text;
    this.revisions += 1;
    const { number, revisions: revision, text: originalText } = this;
    return {
      ...this.changed({ step: 'revised', at, reason, text }),
      ...{ number, revision, text, originalText, reason, revisedBy: by, revisedAt: at.toISOString(), addressees },
    };
  }

  /** Gives its place to another directive that is in force. @throws DirectiveNotInForce, SuccessorNotInForce */
  supersede(successor: Directive, reason: string, by: string, at: Date): DirectiveSupersededV1 {
    this.mustBeInForce();
    if (successor.id === this.id || successor.status !== 'issued') throw new SuccessorNotInForce(successor.number);
    this.supersededBy = successor.id;
    const told = { successorId: successor.id, successorNumber: successor.number, reason, supersededBy: by, supersededAt: at.toISOString() };
    return { ...this.end('superseded', reason, at), ...told };
  }

  /**
   * Drafts the directive that goes on with this one in a later year: the same words, to those who have not finished (L7).
   * @param unfinished ids of their organisations
   * @throws DirectiveNotInForce, GuidelineNeedsNoCarrying
   */
  carryOver(origin: DirectiveOrigin, unfinished: readonly string[], dueOn: string | null, at: Date): ReturnType<typeof Directive.draft> {
    this.mustBeInForce();
    if (this.kind === 'guideline') throw new GuidelineNeedsNoCarrying(this.number);
    const { issuer, topics, kind, reviewEveryMonths, target, reporting } = this;
    const lead = unfinished.find((organisationId) => organisationId === this.lead) ?? null;
    const addressees = { classes: [], organisations: unfinished, except: [] };
    const draft = { text: this.wording(), issuer, addressees, lead, dueOn, topics, kind, reviewEveryMonths, target, reporting };
    return Directive.draft({ ...origin, carriedFrom: this.id }, draft, at);
  }

  /** @throws DirectiveNotInForce */
  cancel(reason: string, by: string, at: Date): DirectiveCancelledV1 {
    this.mustBeInForce();
    return { ...this.end('cancelled', reason, at), reason, cancelledBy: by, cancelledAt: at.toISOString() };
  }

  /** @param open assignments that are not closed yet; returns null while there are any, and when it is closed already */
  closeWhenDone(open: number, at: Date): DirectiveClosedV1 | null {
    if (open > 0 || this.status !== 'issued') return null;
    return { ...this.end('closed', undefined, at), closedAt: at.toISOString() };
  }

  private end(status: 'closed' | 'superseded' | 'cancelled', reason: string | undefined, at: Date) {
    this.status = status;
    this.closedAt = at;
    return { ...this.changed({ step: status, at, ...(reason !== undefined && { reason }) }), number: this.number };
  }
}

/** @throws UtteranceObligesNobody for words that are no instruction, request or target */
export function mustOblige(kind: UtteranceKind): void {
  if (!OBLIGING.has(kind)) throw new UtteranceObligesNobody(kind);
}

function addresseeOf(assignee: Assignee & Addressed): DirectiveIssuedV1['addressees'][number] {
  const { assignmentId, organisationId, code, name, homeRegion, mode, part } = assignee;
  return { assignmentId, organisationId, organisationCode: code, organisationName: name, region: homeRegion, mode, ...(part && { part }) };
}
