import fc from 'fast-check';
import { aDelivery } from './delivery.builder.js';
import { ReceiptTooEarly } from './delivery.errors.js';
import type { Outcome } from './outcome.js';
import { pauseAfter } from './retry-schedule.js';

const NOON = new Date('2021-03-29T05:00:00.000Z');
const arrived: Outcome = { kind: 'arrived', receipt: true, detail: { httpStatus: 204, ms: 12 } };
const failed = (wish: Partial<Extract<Outcome, { kind: 'failed' }>> = {}): Outcome => ({
  ...{ kind: 'failed', code: 'http-500', forGood: false, detail: { httpStatus: 500, ms: 7 } },
  ...wish,
});
const tried = (attempts: number) => aDelivery({ attempts });

describe('A delivery that is tried', () => {
  it('is delivered when the other side says that it has it', () => {
    const delivery = tried(1);

    expect(delivery.settle(1, arrived, NOON, 0)).toMatchObject({
      status: 'delivered',
      version: 2,
      detail: { attempt: 1, httpStatus: 204 },
    });
    expect(delivery).toMatchObject({ status: 'delivered', dueAt: null, isOpen: false });
  });

  it('is only sent where no receipt comes back', () => {
    expect(tried(1).settle(1, { ...arrived, receipt: false }, NOON, 0)).toMatchObject({ status: 'sent' });
  });

  it('is tried again later when it failed, and says when', () => {
    const delivery = tried(1);

    expect(delivery.settle(1, failed(), NOON, 0.5)).toMatchObject({
      status: 'failed',
      final: false,
      until: new Date('2021-03-29T05:00:05.000Z'),
    });
    expect(delivery).toMatchObject({ isOpen: true, code: 'http-500', dueAt: new Date('2021-03-29T05:00:05.000Z') });
  });

  it('waits as long as the other side asks for, but not for days', () => {
    expect(tried(1).settle(1, failed({ waitMs: 60_000 }), NOON, 0.5)?.until).toEqual(new Date('2021-03-29T05:01:00.000Z'));
    expect(tried(1).settle(1, failed({ waitMs: 864_000_000 }), NOON, 0.5)?.until).toEqual(new Date('2021-03-29T15:00:00.000Z'));
  });

  it('has failed for good after the eighth attempt', () => {
    expect(tried(7).settle(7, failed(), NOON, 0.5)).toMatchObject({ final: false });
    expect(tried(8).settle(8, failed(), NOON, 0.5)).toMatchObject({ status: 'failed', final: true, until: null });
  });

  it('has failed for good at once where trying again is of no use', () => {
    expect(tried(1).settle(1, failed({ forGood: true }), NOON, 0.5)).toMatchObject({ final: true, until: null });
  });

  it('gets the whole schedule anew when it is asked for again', () => {
    const delivery = tried(8);
    delivery.settle(8, failed(), NOON, 0.5);

    delivery.repeat(NOON);
    delivery.attempts = 9;

    expect(delivery.settle(9, failed(), NOON, 0.5)).toMatchObject({ final: false, until: new Date('2021-03-29T05:00:05.000Z') });
  });

  it('takes no notice of an attempt that another has followed', () => {
    const delivery = tried(2);

    expect(delivery.settle(1, arrived, NOON, 0)).toBeNull();
    expect(delivery).toMatchObject({ status: 'queued', version: 1 });
  });

  it('that was closed meanwhile stays so when it failed, and is delivered when it arrived', () => {
    const closed = { status: 'skipped', code: 'webhook-disabled', dueAt: null, attempts: 1 } as const;

    expect(aDelivery(closed).settle(1, failed(), NOON, 0)).toBeNull();
    expect(aDelivery(closed).settle(1, arrived, NOON, 0)).toMatchObject({ status: 'delivered' });
  });
});

describe('A receipt', () => {
  const failure = { status: 'failed', code: 'number-unknown' } as const;

  it('that is faster than the answer to the request is not overwritten by it', () => {
    const delivery = tried(1);

    expect(delivery.receive({ status: 'delivered' }, NOON)).toMatchObject({ status: 'delivered', until: null });
    expect(delivery.settle(1, { ...arrived, receipt: false }, NOON, 0)).toBeNull();
  });

  it('of a failure has to wait until the request is answered', () => {
    const delivery = tried(1);

    expect(() => delivery.receive(failure, NOON)).toThrow(ReceiptTooEarly);
    delivery.settle(1, { ...arrived, receipt: false }, NOON, 0);
    expect(delivery.receive(failure, NOON)).toMatchObject({ status: 'failed', code: 'receipt-number-unknown', final: true });
    expect(delivery.receive(failure, NOON)).toBeNull();
  });

  it('of what was never sent is no news; what arrived arrived, whatever was said before', () => {
    expect(tried(0).receive({ status: 'delivered' }, NOON)).toBeNull();
    const gone = aDelivery({ status: 'superseded', code: 'ticket-called', dueAt: null, attempts: 1 });
    expect(gone.receive(failure, NOON)).toBeNull();
    expect(gone.receive({ status: 'delivered' }, NOON)).toMatchObject({ status: 'delivered' });
  });
});

describe('Whatever happens to a delivery', () => {
  const outcome = fc.oneof(
    fc.constant(arrived),
    fc.record({ forGood: fc.boolean(), waitMs: fc.nat(1e8) }).map((wish) => failed(wish)),
    fc.constant<Outcome>({ kind: 'skipped', code: 'webhook-disabled' }),
  );

  it('it is due if and only if it is open, each step has its number, and it ends within eight attempts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(outcome, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 8, maxLength: 12 }), (attempts) => {
        const delivery = aDelivery();
        let version = 1;
        for (const [ending, chance] of attempts) {
          if (!delivery.isOpen) break;
          delivery.attempts += 1;
          const step = delivery.settle(delivery.attempts, ending, NOON, chance);
          expect(step?.version).toBe(++version);
          expect(delivery.dueAt !== null).toBe(delivery.isOpen);
          expect(step?.until ?? null).toEqual(delivery.dueAt);
        }
        expect(delivery.isOpen).toBe(false);
        expect(delivery.attempts).toBeLessThanOrEqual(8);
      }),
      { numRuns: 300 },
    );
  });
});

describe('The schedule of attempts', () => {
  it('takes about 28 hours', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].reduce((sum, tries) => sum + (pauseAfter(tries, 0.5) ?? 0), 0) / 3_600_000;

    expect(hours).toBeCloseTo(27.6, 1);
    expect(pauseAfter(8, 0.5)).toBeNull();
  });

  it('is spread by a tenth either way', () => {
    expect([0, 1].map((chance) => pauseAfter(3, chance))).toEqual([27 * 60_000, 33 * 60_000]);
  });
});
