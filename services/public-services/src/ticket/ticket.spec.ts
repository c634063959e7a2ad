import { type TicketStatus } from '@rakor/contracts';
import { DomainError, newId } from '@rakor/kernel';
import fc from 'fast-check';
import { USUAL_POLICY } from '../queue/queue.policy.js';
import { aTicket } from './ticket.builder.js';
import type { AtCounter, Ticket } from './ticket.js';
import { AlreadyFirst, CalledOften, RecallTooEarly, TicketNotReady } from './ticket.errors.js';
import type { Spent } from './ticket.period.js';

const here: AtCounter = { counterId: newId(), counterName: 'Loket 1', officer: 'petugas-1' };
const nothing: Spent = { waiting: 0, called: 0, serving: 0, held: 0, missed: 0 };
const other = { serviceId: newId(), serviceName: 'NPWP', institutionId: newId(), institutionName: 'KPP Pratama', prefix: 'B' };
const start = new Date('2025-06-02T03:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

const verbs = {
  call: (ticket: Ticket, at: Date) => ticket.call(here, at),
  recall: (ticket: Ticket, at: Date) => ticket.recall(here, { ...USUAL_POLICY, recallAfterSeconds: 0, maxCalls: 100 }, at),
  start: (ticket: Ticket, at: Date) => ticket.startServing(here, at),
  hold: (ticket: Ticket, at: Date) => ticket.hold('Fotokopi.', here, at),
  resume: (ticket: Ticket, at: Date) => ticket.resume(here, at),
  miss: (ticket: Ticket, at: Date) => {
    const end = ticket.miss(here, { ...USUAL_POLICY, maxCalls: 100 }, at);
    return 'missed' in end ? end.missed : end.noShow;
  },
  giveUp: (ticket: Ticket, at: Date) => ticket.giveUp(at),
  requeue: (ticket: Ticket, at: Date) => ticket.requeue(at),
  transfer: (ticket: Ticket, at: Date) => ticket.transfer(other, null, 'Perlu NPWP.', here, at),
  near: (ticket: Ticket, at: Date) => ticket.tellNear(2, at),
  leave: (ticket: Ticket, at: Date) => ticket.leave(at),
  finish: (ticket: Ticket, at: Date) => ticket.finish('completed', nothing, here, at),
  expire: (ticket: Ticket, at: Date) => ticket.expire(at),
  unrecorded: (ticket: Ticket, at: Date) => ticket.finishUnrecorded(nothing, at),
};
type Verb = keyof typeof verbs;
const VERBS = Object.keys(verbs) as Verb[];

/** The picture of the state machine (domain §4.9), drawn a second time. */
const ALLOWED: Record<TicketStatus, Partial<Record<Verb, TicketStatus>>> = {
  waiting: { call: 'called', near: 'waiting', leave: 'left', expire: 'expired' },
  called: { recall: 'called', start: 'serving', miss: 'missed', giveUp: 'no-show', leave: 'left', expire: 'expired' },
  serving: { hold: 'held', transfer: 'waiting', finish: 'finished', unrecorded: 'finished' },
  held: { resume: 'serving', leave: 'left', unrecorded: 'finished' },
  missed: { requeue: 'waiting', giveUp: 'no-show', leave: 'left' },
  finished: {},
  left: {},
  'no-show': {},
  expired: {},
};
const cases = (Object.keys(ALLOWED) as TicketStatus[]).flatMap((status) =>
  VERBS.map((verb) => [status, verb, ALLOWED[status][verb]] as const),
);

describe('From each status', () => {
  it.each(cases)('%s: %s leads to %s', (status, verb, to) => {
    const ticket = aTicket({ status });
    const take = () => verbs[verb](ticket, after(60));

    if (to === undefined) {
      expect(take).toThrow(TicketNotReady);
      expect(ticket).toMatchObject({ status, version: 1, over: [] });
    } else {
      expect(take()).toMatchObject({ sequence: 2 });
      expect(ticket.status).toBe(to);
    }
  });
});

describe('The time of a ticket', () => {
  it('is cut into periods that touch and never overlap, whatever is done and whatever the clock shows', () => {
    const step = fc.record({ verb: fc.constantFrom(...VERBS), seconds: fc.integer({ min: -30, max: 600 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const ticket = aTicket();
        let [at, events] = [start, 0];
        for (const { verb, seconds } of steps) {
          at = new Date(at.getTime() + seconds * 1_000);
          try {
            verbs[verb](ticket, at);
            events += 1;
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
        }

        expect(ticket.version).toBe(1 + events);
        const { over } = ticket;
        expect(over.map(({ from }) => from)).toEqual([start, ...over.map(({ to }) => to)].slice(0, over.length));
        expect(over.every(({ from, to }) => from <= to)).toBe(true);
        expect(ticket.since).toEqual(over.at(-1)?.to ?? start);
        expect(ticket.arrivedAt).toEqual(start);
      }),
      { numRuns: 300 },
    );
  });

  it('is told in full when it is finished, with what was over before it was loaded', () => {
    const ticket = aTicket({ status: 'serving', since: start });
    ticket.hold('Fotokopi.', here, after(100));
    ticket.resume(here, after(160));

    expect(ticket.finish('completed', { ...nothing, waiting: 600, called: 30 }, here, after(200))).toMatchObject({
      waitedSeconds: 600,
      calledSeconds: 30,
      servedSeconds: 140,
      heldSeconds: 60,
      counterName: 'Loket 1',
    });
  });
});

describe('A number that does not come', () => {
  const policy = { ...USUAL_POLICY, maxCalls: 2, recallAfterSeconds: 300 };

  it('may be called again five minutes later, and not earlier', () => {
    const ticket = aTicket();
    ticket.call(here, start);

    expect(() => ticket.recall(here, policy, after(299))).toThrow(RecallTooEarly);
    expect(ticket.recall(here, policy, after(300))).toMatchObject({ calls: 2 });
    expect(() => ticket.recall(here, policy, after(900))).toThrow(CalledOften);
  });

  it('has not shown up after the last call, and before that it may come back', () => {
    const once = aTicket({ status: 'called', calls: 1 });
    const often = aTicket({ status: 'called', calls: 2 });

    expect(once.miss(here, policy, after(60))).toHaveProperty('missed');
    expect(often.miss(here, policy, after(60))).toHaveProperty('noShow');
    expect([once.status, often.status]).toEqual(['missed', 'no-show']);
  });
});

describe('The place in the line', () => {
  it('is kept by who is passed on: the first arrival counts, and calls are counted anew', () => {
    const ticket = aTicket({ status: 'serving', calls: 2, queuedAt: after(50), arrivedAt: start });
    const passed = ticket.transfer(other, null, 'Perlu NPWP.', here, after(600));

    expect(ticket).toMatchObject({ queuedAt: start, calls: 0, status: 'waiting', institutionName: 'KPP Pratama', counterId: null });
    expect(passed).toMatchObject({ fromServiceName: 'KTP elektronik', serviceName: 'NPWP' });
    expect(ticket.over).toMatchObject([{ status: 'serving', serviceId: passed.fromServiceId }]);
  });

  it('is at one counter for who is passed on to that, until it calls', () => {
    const ticket = aTicket({ status: 'serving', arrivedAt: start });
    const wanted = { id: newId(), name: 'Loket 7' };
    const passed = ticket.transfer(other, wanted, 'Petugas di sana tahu berkasnya.', here, after(600));

    expect(ticket).toMatchObject({ wantedCounterId: wanted.id, queuedAt: start, counterId: null });
    expect(passed).toMatchObject({ toCounterId: wanted.id, toCounterName: 'Loket 7' });
    ticket.call(here, after(700));
    expect(ticket.wantedCounterId).toBeNull();
  });

  it('is lost by who comes back', () => {
    const ticket = aTicket({ status: 'missed' });
    ticket.requeue(after(60));

    expect(ticket.queuedAt).toEqual(after(60));
  });

  it('moves to the front for a reason, unless it is there already', () => {
    const ticket = aTicket();

    expect(ticket.prioritise('Baru operasi.', 'petugas-1', start)).toMatchObject({ reason: 'Baru operasi.', prioritisedBy: 'petugas-1' });
    expect(ticket.need).toBe('override');
    expect(() => ticket.prioritise('Lagi.', 'petugas-1', start)).toThrow(AlreadyFirst);
  });
});
