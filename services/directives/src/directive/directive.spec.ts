import { UTTERANCE_KINDS } from '@rakor/contracts';
import { aDraftDirective, anAssignee, anIssuedDirective } from './directive.builder.js';
import {
  DirectiveAlreadyIssued,
  DirectiveHasNoAddressee,
  DirectiveNotInForce,
  LeadNotAddressed,
  NotAGuideline,
  UtteranceObligesNobody,
} from './directive.errors.js';
import { Directive } from './directive.js';
import { mustOblige } from './directive.draft.js';

const at = new Date('2023-01-30T04:00:00Z');
const coffeeMorning = { title: 'Coffee Morning', heldOn: '2023-01-30' };

describe('Drafting a directive', () => {
  it('tells of the draft and its number', () => {
    const { id, region, number, meetingId, utteranceId, ...draft } = aDraftDirective();

    const { directive, drafted } = Directive.draft({ id, region, number, meetingId, utteranceId }, draft, at);

    expect(directive).toMatchObject({ status: 'draft', version: 1 });
    expect(drafted).toEqual({ directiveId: id, sequence: 1, meetingId, number, text: draft.text, draftedAt: at.toISOString() });
  });

  it.each(UTTERANCE_KINDS)('comes out of an utterance that obliges: %s', (kind) => {
    const obliges = ['instruction', 'request', 'target'].includes(kind);

    if (obliges) expect(() => mustOblige(kind)).not.toThrow();
    else expect(() => mustOblige(kind)).toThrow(UtteranceObligesNobody);
  });
});

describe('Wording a draft anew', () => {
  it('keeps what is left out', () => {
    const directive = aDraftDirective({ dueOn: '2023-06-30' });

    const redrafted = directive.redraft({ text: 'Siapkan MPP mini.' }, at);

    expect(directive).toMatchObject({ text: 'Siapkan MPP mini.', issuer: 'Bupati Lamongan', dueOn: '2023-06-30', version: 2 });
    expect(redrafted).toMatchObject({ sequence: 2, text: 'Siapkan MPP mini.', dueOn: '2023-06-30' });
  });

  it('takes a deadline away by null', () => {
    expect(aDraftDirective({ dueOn: '2023-06-30' }).redraft({ dueOn: null }, at).dueOn).toBeNull();
  });

  it('is refused once it is issued', () =>
    expect(() => anIssuedDirective().redraft({ text: 'Lain.' }, at)).toThrow(DirectiveAlreadyIssued));
});

describe('Issuing a directive', () => {
  it('announces every addressee with the verb that the issuer and its class ask for', () => {
    const directive = aDraftDirective();
    const assignees = [anAssignee(), anAssignee({ code: 'polres', class: 'vertical-agency' })];

    const issued = directive.issue(coffeeMorning, assignees, 'sekretariat', at);

    expect(directive).toMatchObject({ status: 'issued', issuedAt: at, issuedBy: 'sekretariat', version: 2 });
    expect(issued).toMatchObject({ sequence: 2, meetingTitle: 'Coffee Morning', meetingDate: '2023-01-30', dueOn: null });
    expect(issued.addressees).toMatchObject([
      { assignmentId: assignees[0]?.assignmentId, organisationCode: 'dinkes', mode: 'instruct' },
      { assignmentId: assignees[1]?.assignmentId, organisationCode: 'polres', mode: 'request' },
    ]);
  });

  it('turns to agencies as its issuer may: a Sekda does not instruct them', () => {
    const issued = aDraftDirective({ issuer: 'Sekretaris Daerah' }).issue(coffeeMorning, [anAssignee()], 'sekretariat', at);

    expect(issued.addressees).toMatchObject([{ mode: 'coordinate' }]);
  });

  it('is refused without an addressee', () => {
    expect(() => aDraftDirective().issue(coffeeMorning, [], 'sekretariat', at)).toThrow(DirectiveHasNoAddressee);
  });

  it('is refused a second time', () => {
    expect(() => anIssuedDirective().issue(coffeeMorning, [anAssignee()], 'sekretariat', at)).toThrow(DirectiveAlreadyIssued);
  });
});

describe('What several do together', () => {
  const [dpppa, dinkes, camat] = [anAssignee({ code: 'dpppa' }), anAssignee(), anAssignee({ code: 'kec-babat', class: 'district-office' })];

  it('has one lead, and all others own a share with it (L3)', () => {
    const directive = aDraftDirective({ lead: dpppa.organisationId });

    const { addressees } = directive.issue(coffeeMorning, [camat, dinkes, dpppa], 'sekretariat', at);

    expect(addressees.map(({ organisationCode, part }) => [organisationCode, part])).toEqual([
      ['kec-babat', 'co-owner'],
      ['dinkes', 'co-owner'],
      ['dpppa', 'lead'],
    ]);
  });

  it('is not what is said to each by itself', () => {
    const { addressees } = aDraftDirective().issue(coffeeMorning, [dinkes, dpppa], 'sekretariat', at);

    expect(addressees.every(({ part }) => part === undefined)).toBe(true);
  });

  it('is led by one of them', () => {
    const directive = aDraftDirective({ lead: dpppa.organisationId });

    expect(() => directive.issue(coffeeMorning, [dinkes, camat], 'sekretariat', at)).toThrow(LeadNotAddressed);
    expect(directive).toMatchObject({ status: 'draft', version: 1 });
  });
});

describe('A guideline', () => {
  const guideline = { kind: 'guideline', reviewEveryMonths: 6 } as const;

  it('is reviewed for the first time so many months after its meeting', () => {
    const directive = aDraftDirective(guideline);

    const issued = directive.issue(coffeeMorning, [anAssignee()], 'sekretariat', at);

    expect(directive.nextReviewOn).toBe('2023-07-30');
    expect(issued).toMatchObject({ kind: 'guideline', reviewEveryMonths: 6, nextReviewOn: '2023-07-30' });
  });

  it('stays in force when it is reviewed, until its next review', () => {
    const directive = anIssuedDirective({ ...guideline, nextReviewOn: '2023-07-30' });

    const reviewed = directive.review('Masih berlaku.', '2023-08-31', 'sekretariat', at);

    expect(reviewed).toMatchObject({ sequence: 3, note: 'Masih berlaku.', nextReviewOn: '2024-02-29' });
    expect(directive).toMatchObject({ status: 'issued', nextReviewOn: '2024-02-29' });
    expect(directive.latest).toEqual({ step: 'reviewed', at, reason: 'Masih berlaku.' });
  });

  it('is the only kind that is reviewed', () =>
    expect(() => anIssuedDirective().review('x', '2023-08-31', 'sekretariat', at)).toThrow(NotAGuideline));

  it('is not reviewed before it is issued', () =>
    expect(() => aDraftDirective(guideline).review('x', '2023-08-31', 'sekretariat', at)).toThrow(DirectiveNotInForce));
});

describe('A directive whose assignments close', () => {
  it('closes with the last one', () => {
    const directive = anIssuedDirective();

    expect(directive.closeWhenDone(0, at)).toEqual({
      directiveId: directive.id,
      sequence: 3,
      number: directive.number,
      closedAt: at.toISOString(),
    });
    expect(directive).toMatchObject({ status: 'closed', closedAt: at });
  });

  it('stays open while one is open', () => expect(anIssuedDirective().closeWhenDone(1, at)).toBeNull());

  it('closes once', () => {
    const directive = anIssuedDirective();
    directive.closeWhenDone(0, at);

    expect(directive.closeWhenDone(0, at)).toBeNull();
    expect(directive.version).toBe(3);
  });
});
