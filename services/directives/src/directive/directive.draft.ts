import type { AssignmentMode, AssignmentPart, DirectiveRedraftedV1, DirectiveTopic, UtteranceKind } from '@rakor/contracts';
import type { Addressee, AddresseeSet } from '../addressee/addressee-set.js';
import { Speaker } from '../addressee/speaker.js';
import { DirectiveHasNoAddressee, LeadNotAddressed, UtteranceObligesNobody } from './directive.errors.js';
import { type SentTerms, termsOf } from './directive-kind.js';
import { DirectiveState } from './directive.state.js';

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
  /** Null where a publication asked for it. */
  readonly meetingId: string | null;
  readonly publicationId?: string;
  readonly utteranceId: string | null;
  /** The directive of an earlier year that it goes on with (L7). */
  readonly carriedFrom?: string;
}

/** The verb by which somebody is addressed, and the part that it gets where several do it together. */
export interface Addressed {
  readonly mode: AssignmentMode;
  readonly part: AssignmentPart | null;
}

const OBLIGING: ReadonlySet<UtteranceKind> = new Set(['instruction', 'request', 'target']);

/** @throws UtteranceObligesNobody for words that are no instruction, request or target */
export function mustOblige(kind: UtteranceKind): void {
  if (!OBLIGING.has(kind)) throw new UtteranceObligesNobody(kind);
}

/** What is done to a directive before it is issued: it is worded anew, its deadline is read, and it turns to its addressees. */
export abstract class DraftableDirective extends DirectiveState {
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
}
