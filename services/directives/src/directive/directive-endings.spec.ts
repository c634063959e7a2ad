import { DomainError, newId } from '@rakor/kernel';
import fc from 'fast-check';
import { aDraftDirective, anIssuedDirective } from './directive.builder.js';
import { DirectiveNotInForce, GuidelineNeedsNoCarrying, NothingRevised, SuccessorNotInForce } from './directive.errors.js';
import type { Directive } from './directive.js';

const at = new Date('2023-02-06T03:00:00Z');
const addressees = [
  { assignmentId: 'a', organisationId: 'o', organisationCode: 'dinkes', organisationName: 'Dinas Kesehatan', region: '35.24' },
];

describe('Revising a directive', () => {
  it('corrects the wording, and leaves what was issued as it was', () => {
    const directive = anIssuedDirective();
    const { text } = directive;

    const revised = directive.revise('Siapkan MPP mini di 27 kecamatan.', 'Jumlahnya kurang.', addressees, 'sekretariat', at);

    expect(directive).toMatchObject({ text, revisedText: 'Siapkan MPP mini di 27 kecamatan.', revisions: 1, status: 'issued', version: 3 });
    expect(revised).toMatchObject({ sequence: 3, revision: 1, text: 'Siapkan MPP mini di 27 kecamatan.', originalText: text, addressees });
    expect(directive.latest).toEqual({ step: 'revised', at, reason: 'Jumlahnya kurang.', text: 'Siapkan MPP mini di 27 kecamatan.' });
  });

  it('says something else than before', () => {
    const directive = anIssuedDirective();
    directive.revise('Lain.', 'x', addressees, 'sekretariat', at);

    expect(() => directive.revise('Lain.', 'x', addressees, 'sekretariat', at)).toThrow(NothingRevised);
    expect(directive.revise(directive.text, 'Kembali.', addressees, 'sekretariat', at).revision).toBe(2);
  });

  it('is not how a draft is worded anew', () =>
    expect(() => aDraftDirective().revise('Lain.', 'x', addressees, 'sekretariat', at)).toThrow(DirectiveNotInForce));
});

describe('A directive that ends before it is done', () => {
  it('is cancelled with the reason', () => {
    const directive = anIssuedDirective();

    expect(directive.cancel('Digabung.', 'bupati', at)).toMatchObject({ sequence: 3, reason: 'Digabung.', cancelledBy: 'bupati' });
    expect(directive).toMatchObject({ status: 'cancelled', closedAt: at });
    expect(directive.closeWhenDone(0, at)).toBeNull();
  });

  it('is superseded by another, which it names', () => {
    const [directive, successor] = [anIssuedDirective(), anIssuedDirective({ number: 'ARH/35.24/2023/00009' })];

    expect(directive.supersede(successor, 'Diperjelas.', 'bupati', at)).toMatchObject({
      successorId: successor.id,
      successorNumber: 'ARH/35.24/2023/00009',
      reason: 'Diperjelas.',
    });
    expect(directive).toMatchObject({ status: 'superseded', supersededBy: successor.id });
  });

  it.each(['draft', 'closed', 'cancelled', 'superseded'] as const)('is not superseded by one that is %s', (status) => {
    expect(() => anIssuedDirective().supersede(anIssuedDirective({ status }), 'x', 'bupati', at)).toThrow(SuccessorNotInForce);
  });

  it('is not superseded by itself', () => {
    const directive = anIssuedDirective();

    expect(() => directive.supersede(directive, 'x', 'bupati', at)).toThrow(SuccessorNotInForce);
  });
});

describe('Carrying a directive into another year', () => {
  const origin = { id: newId(), region: '35.24', number: 'ARH/35.24/2024/00001', meetingId: newId(), utteranceId: null };

  it('says the same, as corrected last, to those who have not finished (L7)', () => {
    const [lead, other] = [newId(), newId()];
    const directive = anIssuedDirective({ lead, revisedText: 'Siapkan MPP mini di 27 kecamatan.' });

    const { directive: next, drafted } = directive.carryOver(origin, [lead, other], '2024-06-30', at);

    expect(next).toMatchObject({ ...origin, status: 'draft', text: 'Siapkan MPP mini di 27 kecamatan.', lead, dueOn: '2024-06-30' });
    expect(next).toMatchObject({ carriedFrom: directive.id, addressees: { classes: [], organisations: [lead, other], except: [] } });
    expect(drafted).toMatchObject({ directiveId: origin.id, sequence: 1, number: 'ARH/35.24/2024/00001' });
    expect(directive).toMatchObject({ status: 'issued', version: 2 });
  });

  it('goes on without a lead that has finished', () =>
    expect(anIssuedDirective({ lead: newId() }).carryOver(origin, [newId()], null, at).directive.lead).toBeNull());

  it('keeps what is expected', () => {
    const reporting = { period: 'monthly', template: 'Pelayanan cepat' } as const;

    expect(anIssuedDirective({ kind: 'reporting', reporting }).carryOver(origin, [], null, at).directive).toMatchObject({
      kind: 'reporting',
      reporting,
    });
  });

  it('is not for a guideline, nor for what has ended', () => {
    expect(() => anIssuedDirective({ kind: 'guideline', reviewEveryMonths: 6 }).carryOver(origin, [], null, at)).toThrow(
      GuidelineNeedsNoCarrying,
    );
    expect(() => anIssuedDirective({ status: 'closed' }).carryOver(origin, [], null, at)).toThrow(DirectiveNotInForce);
  });
});

describe('Whatever anybody tries', () => {
  const verbs = {
    revise: (one: Directive, _: Directive, n: number) => one.revise(`Versi ${n}.`, 'x', addressees, 'bupati', at),
    review: (one: Directive) => one.review('Berlaku.', '2023-02-06', 'bupati', at),
    cancel: (one: Directive) => one.cancel('x', 'bupati', at),
    supersede: (one: Directive, other: Directive) => one.supersede(other, 'x', 'bupati', at),
    close: (one: Directive) => one.closeWhenDone(0, at),
  };
  const tries = fc.array(
    fc.record({
      verb: fc.constantFrom<keyof typeof verbs>('revise', 'review', 'cancel', 'supersede', 'close'),
      one: fc.nat(3),
      other: fc.nat(3),
    }),
    { maxLength: 30 },
  );

  it('what was issued stays word for word, nothing leads out of an end, and each change is one version and one event', () => {
    fc.assert(
      fc.property(tries, (steps) => {
        const all = Array.from({ length: 4 }, () => anIssuedDirective({ kind: 'guideline', reviewEveryMonths: 6 }));
        for (const [n, { verb, one, other }] of steps.entries()) {
          const directive = all[one] as Directive;
          const { status, version, text } = directive;
          try {
            const told = verbs[verb](directive, all[other] as Directive, n);
            if (told === null) expect(directive).toMatchObject({ status, version });
            else expect([status, told.sequence, directive.version]).toEqual(['issued', version + 1, version + 1]);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
            expect(directive).toMatchObject({ status, version });
          }
          expect(directive.text).toBe(text);
        }
      }),
    );
  });

  it('no chain of successors leads back to where it began', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 30 }), (pairs) => {
        const all = Array.from({ length: 6 }, () => anIssuedDirective());
        for (const [one, other] of pairs) {
          try {
            (all[one] as Directive).supersede(all[other] as Directive, 'x', 'bupati', at);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
        }
        for (const first of all) {
          let [now, steps]: [Directive | undefined, number] = [first, 0];
          while (now?.supersededBy && steps <= all.length) [now, steps] = [all.find(({ id }) => id === now?.supersededBy), steps + 1];
          expect(steps).toBeLessThan(all.length);
        }
      }),
    );
  });
});
