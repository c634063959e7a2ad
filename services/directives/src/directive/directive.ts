import type { DirectiveDraftedV1, DirectiveIssuedV1, DirectiveReviewedV1, DirectiveRevisedV1 } from '@rakor/contracts';
import { monthsAfter } from '@rakor/kernel';
import type { Addressee } from '../addressee/addressee-set.js';
import type { Addressed, DirectiveDraft, DirectiveOrigin } from './directive.draft.js';
import { EndableDirective } from './directive.endings.js';
import { GuidelineNeedsNoCarrying, NotAGuideline, NothingRevised } from './directive.errors.js';
import { termsOf, toldTerms } from './directive-kind.js';
import type { DirectiveEntry } from './directive.state.js';

/** An addressee with the id of the assignment that it gets. */
export interface Assignee extends Addressee {
  readonly assignmentId: string;
}

/** What the announcement says of what the directive came out of: a meeting, or the publication of an index. */
export interface Occasion {
  readonly title: string;
  readonly heldOn: string;
}

/** A leader's word that obliges others: drafted from a meeting, issued to its addressees, closed when the last of them is done. */
export class Directive extends EndableDirective {
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
    const directive = Object.assign(new Directive(), { carriedFrom: null, publicationId: null, ...origin }, said, { ...state, latest });
    const { id, number } = origin;
    return {
      directive,
      drafted: { directiveId: id, sequence: 1, meetingId: directive.occasionId, number, text: draft.text, draftedAt: at.toISOString() },
    };
  }

  /** @param assignees whom the set of addressees means as of the meeting's date; frozen from here on */
  issue(occasion: Occasion, assignees: readonly Assignee[], by: string, at: Date): DirectiveIssuedV1 {
    const addressed = this.address(occasion.heldOn, assignees);
    this.status = 'issued';
    this.issuedAt = at;
    this.issuedBy = by;
    if (this.reviewEveryMonths !== null) this.nextReviewOn = monthsAfter(occasion.heldOn, this.reviewEveryMonths);
    const { number, occasionId: meetingId, text, issuer, dueOn, nextReviewOn } = this;
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
}

function addresseeOf(assignee: Assignee & Addressed): DirectiveIssuedV1['addressees'][number] {
  const { assignmentId, organisationId, code, name, homeRegion, mode, part } = assignee;
  return { assignmentId, organisationId, organisationCode: code, organisationName: name, region: homeRegion, mode, ...(part && { part }) };
}
