import fc from 'fast-check';
import type { Holding, HoldingWish } from './holding.js';
import { aHolder, aHolding, aPosition } from './position.builder.js';
import { HoldingEndsBeforeItBegins, HoldingOverlaps, HoldingUnchanged } from './position.errors.js';

const BY = 'regency-admin@33.16';
const AT = new Date('2023-01-10T02:00:00Z');

describe('Taking a position', () => {
  it('opens the first holding and announces it with the next version', () => {
    const position = aPosition();

    const { holding, former, held } = position.hold(aHolder('2021-02-26', null, { acting: true, subject: 'sri' }), [], BY, AT);

    expect(former).toBeNull();
    expect(held).toEqual({
      positionId: position.id,
      sequence: 2,
      organisationId: position.organisationId,
      holdingId: holding.id,
      personName: 'Sri Wahyuni',
      subject: 'sri',
      acting: true,
      from: '2021-02-26',
      until: null,
    });
    expect(position.version).toBe(2);
  });

  it('ends the open holding of the predecessor the day before, also over the end of a year', () => {
    const predecessor = aHolding('2021-02-26');

    const { former } = aPosition().hold(aHolder('2023-01-01'), [predecessor], BY, AT);

    expect(former).toBe(predecessor);
    expect(predecessor.until).toBe('2022-12-31');
  });

  it('cuts a predecessor short who would have gone later', () => {
    const acting = aHolding('2022-08-27', '2023-08-26');

    aPosition().hold(aHolder('2023-06-01'), [acting], BY, AT);

    expect(acting.until).toBe('2023-05-31');
  });

  it('may be recorded after the event, where there is a gap', () => {
    const [first, third] = [aHolding('2016-02-17', '2021-02-16'), aHolding('2021-02-26')];

    const { former } = aPosition().hold(aHolder('2021-02-17', '2021-02-25', { acting: true }), [first, third], BY, AT);

    expect(former).toBeNull();
    expect([first.until, third.until]).toEqual(['2021-02-16', null]);
  });

  it.each([
    ['begins on the predecessor’s first day', aHolding('2022-01-01'), aHolder('2022-01-01')],
    ['begins before somebody else and does not leave in time', aHolding('2022-01-01'), aHolder('2021-12-01')],
    ['lies inside a holding whose end is known', aHolding('2022-01-01', '2022-12-31'), aHolder('2022-03-01', '2022-03-31')],
    ['shares the last day', aHolding('2022-01-01', '2022-12-31'), aHolder('2021-01-01', '2022-01-01')],
  ])('is refused when the holding %s, and changes nothing', (_, other, wish) => {
    const position = aPosition();
    const before = { ...other };

    expect(() => position.hold(wish, [other], BY, AT)).toThrow(HoldingOverlaps);
    expect({ ...other }).toEqual(before);
    expect(position.version).toBe(1);
  });

  it('is refused when the last day comes before the first', () => {
    expect(() => aPosition().hold(aHolder('2022-01-02', '2022-01-01'), [], BY, AT)).toThrow(HoldingEndsBeforeItBegins);
  });

  it('may last a single day', () => {
    expect(aPosition().hold(aHolder('2022-01-01', '2022-01-01'), [], BY, AT).holding.holdsOn('2022-01-01')).toBe(true);
  });

  it('names nobody in a refusal, because refusals are logged', () => {
    const refused = () => aPosition().hold(aHolder('2022-01-01'), [aHolding('2022-01-01')], BY, AT);

    expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining('Sri') as string }) as Error);
  });
});

describe('Correcting a holding', () => {
  it('names the account, and announces the same holding again', () => {
    const [position, holding] = [aPosition(), aHolding('2021-02-26')];

    expect(position.correct(holding, { subject: 'sri' }, [holding])).toMatchObject({
      ...{ sequence: 2, holdingId: holding.id, subject: 'sri', from: '2021-02-26', until: null },
    });
    expect(holding.subject).toBe('sri');
  });

  it('ends it where nobody follows yet, and opens it where nobody has', () => {
    const [position, holding] = [aPosition(), aHolding('2021-02-26')];

    expect(position.correct(holding, { until: '2023-01-31' }, [holding])).toMatchObject({ until: '2023-01-31' });
    expect(position.correct(holding, { until: null }, [holding])).toMatchObject({ sequence: 3, until: null });
  });

  it.each([
    ['what is recorded already', { subject: null, until: '2021-02-16' }, HoldingUnchanged],
    ['a last day before the first', { until: '2016-02-16' }, HoldingEndsBeforeItBegins],
    ['a day of the successor', { until: '2021-02-26' }, HoldingOverlaps],
    ['no last day, where somebody follows', { until: null }, HoldingOverlaps],
  ])('is refused for %s, and changes nothing', (_, correction, refusal) => {
    const [position, first, second] = [aPosition(), aHolding('2016-02-17', '2021-02-16'), aHolding('2021-02-26')];

    expect(() => position.correct(first, correction, [first, second])).toThrow(refusal);
    expect([first.subject, first.until, position.version]).toEqual([null, '2021-02-16', 1]);
  });
});

describe('Whatever is asked of a position, in any order', () => {
  const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2022, 11, 1 + day)).toISOString().slice(0, 10));
  const day = fc.constantFrom(...days);
  const wish = fc.record({
    personName: fc.constant('Somebody'),
    subject: fc.constant(null),
    acting: fc.boolean(),
    from: day,
    until: fc.option(day),
  });

  /** Plays the wishes one after the other, as callers do who take no for an answer. */
  function play(wishes: readonly HoldingWish[]) {
    const position = aPosition();
    const holdings: Holding[] = [];
    const sequences: number[] = [];
    for (const one of wishes) {
      const before = holdings.map((holding) => ({ ...holding }));
      try {
        const { holding, held } = position.hold(one, holdings, BY, AT);
        holdings.push(holding);
        sequences.push(held.sequence);
      } catch {
        expect(holdings.map((holding) => ({ ...holding }))).toEqual(before);
      }
    }
    return { position, holdings, sequences };
  }

  it('at most one person holds it on a day, and each holding lasts at least a day', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        const { holdings } = play(wishes);

        for (const on of days) expect(holdings.filter((holding) => holding.holdsOn(on)).length).toBeLessThanOrEqual(1);
        for (const { from, until } of holdings) expect(until === null || from <= until).toBe(true);
      }),
    );
  });

  it('every holding is announced once, with the versions in order', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        const { position, holdings, sequences } = play(wishes);

        expect(sequences).toEqual(holdings.map((_, index) => index + 2));
        expect(position.version).toBe(holdings.length + 1);
      }),
    );
  });
});
