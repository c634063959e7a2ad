import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { fairTurn, type Head, type Waiting } from './fair-turn.js';

const now = new Date('2025-06-02T03:00:00Z');
const since = (secondsAgo: number, ticketId = newId()): Waiting => ({ ticketId, queuedAt: new Date(now.getTime() - secondsAgo * 1_000) });
const line = (parts: Partial<Head>): Head => ({ serviceId: newId(), passed: 0, priority: null, regular: null, ...parts });
const fairness = { run: 3, tooLong: 600 };

describe('Whose turn it is', () => {
  it('is nobody’s where nobody waits', () => expect(fairTurn([line({})], fairness, now).ticketId).toBeNull());

  it('is that of who came first, over all lines of the counter', () => {
    expect(fairTurn([line({ regular: since(10) }), line({ regular: since(20, 'first') })], fairness, now).ticketId).toBe('first');
  });

  it('is that of who has priority, though others came earlier', () => {
    expect(fairTurn([line({ regular: since(599), priority: since(1, 'elderly') })], fairness, now).ticketId).toBe('elderly');
  });

  it('is that of who has waited too long, once three with priority were called before him', () => {
    const waiting = { priority: since(1, 'elderly'), regular: since(601, 'patient') };

    expect(fairTurn([line({ ...waiting, passed: 2 })], fairness, now).ticketId).toBe('elderly');
    expect(fairTurn([line({ ...waiting, passed: 3 })], fairness, now).ticketId).toBe('patient');
  });

  it('is decided by the id where two came in the same millisecond', () => {
    expect(fairTurn([line({ regular: since(10, 'b') }), line({ regular: since(10, 'a') })], fairness, now).ticketId).toBe('a');
  });

  it('leaves a line’s count as it must be: one more where somebody was passed over who had waited too long, none else', () => {
    const [over, soon, empty] = [line({ regular: since(700), passed: 1 }), line({ regular: since(10), passed: 1 }), line({ passed: 2 })];
    const priority = line({ priority: since(1) });

    const { passed } = fairTurn([over, soon, empty, priority], fairness, now);

    expect([over, soon, empty, priority].map(({ serviceId }) => passed.get(serviceId))).toEqual([2, 0, 0, 0]);
  });
});

/** What happened at one call: which lines the counter served, and in which of them somebody had waited too long. */
interface Call {
  readonly served: readonly string[];
  readonly overdue: ReadonlySet<string>;
  readonly priority: boolean;
}

describe('Nobody starves', () => {
  const SERVICES = ['ktp', 'kk', 'pajak'];
  const arrival = fc.record({ service: fc.constantFrom(...SERVICES), priority: fc.boolean() });
  const moment = fc.record({
    seconds: fc.integer({ min: 0, max: 400 }),
    arrivals: fc.array(arrival, { maxLength: 4 }),
    /** Somebody goes away: of those who wait, counted from the first. */
    leaves: fc.option(fc.nat(20)),
    counter: fc.subarray(SERVICES, { minLength: 1 }),
    tooLong: fc.integer({ min: 200, max: 900 }),
  });

  it('for each line, at most three calls in a row of the counters that serve it pass over somebody who has waited too long in it', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 120 }), fc.integer({ min: 1, max: 4 }), (moments, run) => {
        const calls = play(moments, run);
        for (const service of SERVICES) {
          let passedOver = 0;
          for (const { overdue, priority } of calls.filter((call) => call.served.includes(service))) {
            passedOver = priority && overdue.has(service) ? passedOver + 1 : 0;
            expect(passedOver).toBeLessThanOrEqual(run);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  function play(
    moments: readonly {
      seconds: number;
      arrivals: { service: string; priority: boolean }[];
      leaves: number | null;
      counter: string[];
      tooLong: number;
    }[],
    run: number,
  ): Call[] {
    let waiting: (Waiting & { service: string; priority: boolean })[] = [];
    const counts = new Map(SERVICES.map((service) => [service, 0]));
    const calls: Call[] = [];
    let at = now;
    for (const { seconds, arrivals, leaves, counter, tooLong } of moments) {
      at = new Date(at.getTime() + seconds * 1_000);
      waiting.push(...arrivals.map((one) => ({ ...one, ticketId: newId(), queuedAt: at })));
      if (leaves !== null) waiting = waiting.filter((_, index) => index !== leaves);
      const first = (service: string, priority: boolean) =>
        waiting.find((one) => one.service === service && one.priority === priority) ?? null;
      const heads = counter.map((service) => {
        return { serviceId: service, passed: counts.get(service) ?? 0, priority: first(service, true), regular: first(service, false) };
      });
      const overdue = heads.filter(({ regular }) => regular && at.getTime() - regular.queuedAt.getTime() > tooLong * 1_000);
      const turn = fairTurn(heads, { run, tooLong }, at);
      const called = waiting.find(({ ticketId }) => ticketId === turn.ticketId);
      if (!called) continue;
      calls.push({ served: counter, overdue: new Set(overdue.map(({ serviceId }) => serviceId)), priority: called.priority });
      waiting = waiting.filter((one) => one !== called);
      for (const [service, passed] of turn.passed) counts.set(service, passed);
    }
    return calls;
  }
});
