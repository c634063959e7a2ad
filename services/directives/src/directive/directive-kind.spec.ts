import { DIRECTIVE_KINDS } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';
import fc from 'fast-check';
import { KindIncomplete, TermOfAnotherKind } from './directive.errors.js';
import { type KindTerms, type SentTerms, termsOf, toldTerms } from './directive-kind.js';

const stunting = {
  indicator: 'stunting',
  value: { numerator: '14', denominator: '100' },
  aspiration: { numerator: '0', denominator: '100' },
};
const monthly = { period: 'monthly', template: 'Percepatan pelayanan publik' } as const;

const refusalOf = (sent: SentTerms): unknown => {
  try {
    return termsOf(sent);
  } catch (error) {
    return error;
  }
};

describe('The kind of a directive', () => {
  it('is a deliverable where nothing is said', () =>
    expect(termsOf({})).toEqual({ kind: 'deliverable', reviewEveryMonths: null, target: null, reporting: null }));

  it.each([
    ['guideline', '/reviewEveryMonths'],
    ['indicator-target', '/target'],
    ['reporting', '/reporting'],
  ] as const)('%s needs its own term: %s', (kind, pointer) => {
    expect(refusalOf({ kind })).toMatchObject({ constructor: KindIncomplete, pointer });
  });

  it('refuses the term of another', () => {
    expect(refusalOf({ reviewEveryMonths: 6 })).toMatchObject({ constructor: TermOfAnotherKind, pointer: '/reviewEveryMonths' });
    expect(refusalOf({ kind: 'reporting', reporting: monthly, target: stunting })).toMatchObject({ pointer: '/target' });
  });

  it('leaves the terms of the former kind behind', () => {
    const before = termsOf({ kind: 'guideline', reviewEveryMonths: 6 });

    expect(termsOf({ kind: 'reporting', reporting: monthly }, before)).toMatchObject({ reviewEveryMonths: null, reporting: monthly });
    expect(termsOf({ reviewEveryMonths: 12 }, before)).toMatchObject({ kind: 'guideline', reviewEveryMonths: 12 });
    expect(termsOf({}, before)).toEqual(before);
  });

  it('tells what is binding apart from what is hoped for (N3)', () =>
    expect(toldTerms(termsOf({ kind: 'indicator-target', target: stunting }))).toEqual({
      kind: 'indicator-target',
      indicator: 'stunting',
      targetNumerator: '14',
      targetDenominator: '100',
      aspirationNumerator: '0',
      aspirationDenominator: '100',
    }));
});

describe('Whatever a draft is changed to', () => {
  const sent = fc.record(
    {
      kind: fc.constantFrom(...DIRECTIVE_KINDS),
      reviewEveryMonths: fc.constantFrom(3, 12),
      target: fc.constant(stunting),
      reporting: fc.constant(monthly),
    },
    { requiredKeys: [] },
  );

  it('it has the term of its kind and no other', () => {
    fc.assert(
      fc.property(fc.array(sent, { maxLength: 8 }), (changes) => {
        let terms: KindTerms = termsOf({});
        for (const change of changes) {
          try {
            terms = termsOf(change, terms);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
          expect([terms.kind, terms.reviewEveryMonths !== null, terms.target !== null, terms.reporting !== null]).toEqual([
            terms.kind,
            terms.kind === 'guideline',
            terms.kind === 'indicator-target',
            terms.kind === 'reporting',
          ]);
        }
      }),
    );
  });
});
