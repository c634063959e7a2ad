import { localDateOf } from '@rakor/kernel';
import fc from 'fast-check';
import { givenMalls } from '../testing/given-malls.js';
import { type Desk, givenHall, type Hall, MONDAY } from '../testing/given-queue.js';

/* Eight officers, a kiosk and a reception do whatever they like, all at the same time; what must hold holds. */

const malls = await givenMalls();
const { clock, database } = malls;
const SERVICES = { ktp: 'A', kk: 'A', pajak: 'B', bpjs: 'C' };
const OFFICERS = [['ktp'], ['ktp', 'kk'], ['kk'], ['pajak'], ['pajak', 'bpjs'], ['bpjs'], ['ktp', 'pajak'], Object.keys(SERVICES)];
const RUN = 2;

interface Told {
  readonly type: string;
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const verb = fc.constantFrom(
  'call-next',
  'call-next',
  'start-serving',
  'start-serving',
  'finish',
  'finish',
  'recall',
  'hold',
  'resume',
  'miss',
  'transfer',
);
const visit = fc.record({
  service: fc.constantFrom(...Object.keys(SERVICES)),
  need: fc.constantFrom(undefined, undefined, 'elderly', 'pregnant'),
});
const plays = fc.record({
  officers: fc.array(fc.array(fc.record({ verb, pick: fc.nat(100) }), { minLength: 25, maxLength: 25 }), { minLength: 8, maxLength: 8 }),
  visits: fc.array(visit, { minLength: 60, maxLength: 60 }),
  reception: fc.array(fc.record({ verb: fc.constantFrom('leave', 'requeue'), pick: fc.nat(100) }), { minLength: 20, maxLength: 20 }),
});

/** Lets a minute or so pass with each visitor. */
function pass(seconds: number): void {
  clock.travelTo(new Date(clock.now().getTime() + seconds * 1_000).toISOString());
}

interface Step {
  readonly verb: string;
  readonly pick: number;
}

interface Play {
  readonly officers: readonly (readonly Step[])[];
  readonly visits: readonly { readonly service: string; readonly need: string | undefined }[];
  readonly reception: readonly Step[];
}

async function play(hall: Hall, { officers, visits, reception }: Play): Promise<void> {
  const tickets: string[] = [];
  const desks: Desk[] = [];
  for (const [index, services] of OFFICERS.entries()) desks.push(await hall.desk(`Loket ${index + 1}`, services));
  const serviceIds = Object.values(hall.services);
  const bodyOf = (step: string, pick: number): object | undefined =>
    ({
      finish: { outcome: 'completed' },
      hold: { reason: 'Fotokopi.' },
      resume: { ticketId: tickets[pick % Math.max(1, tickets.length)] ?? hall.placeId },
      transfer: { serviceId: serviceIds[pick % serviceIds.length], reason: 'Perlu.' },
    })[step];
  const arriving = async () => {
    for (const { service, need } of visits) {
      pass(20);
      tickets.push((await hall.number(service, need === undefined ? {} : { need })).id);
    }
  };
  const serving = async (desk: Desk, steps: readonly Step[]) => {
    for (const { verb: step, pick } of steps) {
      const { status } = await desk.tries(step, bodyOf(step, pick));
      if (![200, 404, 409].includes(status)) throw new Error(`${step} was answered ${status}`);
    }
  };
  const receiving = async () => {
    for (const { verb: step, pick } of reception) {
      const id = tickets[pick % Math.max(1, tickets.length)];
      if (id !== undefined) await hall.kiosk.post(`/v1/regions/${hall.region}/tickets/${id}/${step}`);
    }
  };
  await Promise.all([arriving(), receiving(), ...desks.map((desk, index) => serving(desk, officers[index] ?? []))]);
}

async function toldOf({ placeId }: Hall): Promise<Told[]> {
  const { rows } = await database.admin.query<Told>(
    `select split_part(headers->>'ce-type', '.', 2) as type, key, body::jsonb as data from public_services.outbox
      where body::jsonb->>'placeId' = $1 or key = $1 order by id`,
    [placeId],
  );
  return rows;
}

/** At each moment a counter has one visitor at most, and a ticket is at one counter at most. */
function oneAtATime(told: readonly Told[]): void {
  const at = new Map<string, string>();
  for (const { type, key, data } of told) {
    const counter = String(data['counterId']);
    if (['ticket-called', 'ticket-resumed'].includes(type)) {
      expect(at.get(counter)).toBeUndefined();
      expect([...at.values()]).not.toContain(key);
      at.set(counter, key);
    }
    if (
      ['ticket-held', 'ticket-missed', 'ticket-no-show', 'ticket-transferred', 'ticket-finished', 'ticket-left', 'ticket-expired'].includes(
        type,
      )
    )
      for (const [one, ticket] of at) if (ticket === key) at.delete(one);
  }
}

/** For each line: at most RUN calls in a row, of the counters that serve it, pass over somebody who has waited longer than twice the median. */
function nobodyStarves(told: readonly Told[]): void {
  const counters = new Map<string, string[]>();
  const waits: number[] = [];
  const waiting = new Map<string, { service: string; since: number; priority: boolean }>();
  const inARow = new Map<string, number>();
  const idsOf = (data: Told['data']) => (data['services'] as { serviceId: string }[]).map(({ serviceId }) => serviceId);
  for (const { type, key, data } of told) {
    const service = String(data['serviceId']);
    if (type === 'counter-opened') counters.set(key, idsOf(data));
    if (type === 'ticket-issued')
      waiting.set(key, { service, since: Date.parse(String(data['issuedAt'])), priority: Boolean(data['need']) });
    if (type === 'ticket-called') {
      const now = Date.parse(String(data['calledAt']));
      const median = [...waits.slice(-50)].sort((one, other) => one - other)[Math.floor((Math.min(50, waits.length) - 1) / 2)] ?? 600;
      const called = waiting.get(key);
      waiting.delete(key);
      for (const line of counters.get(String(data['counterId'])) ?? []) {
        const overdue = [...waiting.values()].some((one) => one.service === line && !one.priority && now - one.since > 2_000 * median);
        const passed = called?.priority && overdue ? (inARow.get(line) ?? 0) + 1 : 0;
        inARow.set(line, passed);
        expect(passed).toBeLessThanOrEqual(RUN);
      }
      waits.push(Number(data['waitedSeconds']));
    }
    if (['ticket-left', 'ticket-expired'].includes(type)) waiting.delete(key);
    if (type === 'ticket-requeued')
      waiting.set(key, { service, since: Date.parse(String(data['requeuedAt'])), priority: Boolean(needOf(told, key)) });
    if (type === 'ticket-transferred') waiting.set(key, { service, since: arrivalOf(told, key), priority: Boolean(needOf(told, key)) });
  }
  expect(counters.size).toBe(OFFICERS.length);
}

const issuedOf = (told: readonly Told[], key: string) => told.find((one) => one.type === 'ticket-issued' && one.key === key)?.data;
const needOf = (told: readonly Told[], key: string) => issuedOf(told, key)?.['need'];
const arrivalOf = (told: readonly Told[], key: string) => Date.parse(String(issuedOf(told, key)?.['issuedAt']));

describe('Whatever eight officers, a kiosk and a reception do at the same time', () => {
  it.each(fc.sample(plays, { numRuns: 2, seed: 20_250_602 }))(
    'nobody is lost, called twice or starved, and every second is kept',
    async (what) => {
      clock.travelTo(MONDAY);
      const hall = await givenHall(malls, '33.16', SERVICES, { priorityRun: RUN, recallAfterSeconds: 0 });
      await play(hall, what);
      const before = await toldOf(hall);
      oneAtATime(before);
      nobodyStarves(before);

      await hall.keeper.post(`${hall.place}/queue/close`);

      const told = await toldOf(hall);
      const counts = told.at(-1)?.data as Record<string, number>;
      expect(counts).toMatchObject({ date: localDateOf(clock.now(), 'Asia/Jakarta'), issued: 60, waiting: 0 });
      const { issued = 0, served = 0, waiting = 0, missed = 0, left = 0, expired = 0 } = counts;
      expect(issued).toBe(served + waiting + missed + left + expired);
      expect(served).toBeGreaterThan(0);
      const { rows: broken } = await database.admin.query(
        `select t.number from public_services.ticket t
        where t.queue_id = $1 and (
          t.arrived_at <> (select min(from_at) from public_services.ticket_period p where p.ticket_id = t.id)
          or t.since <> (select max(to_at) from public_services.ticket_period p where p.ticket_id = t.id)
          or exists (select from public_services.ticket_period p join public_services.ticket_period q on q.ticket_id = p.ticket_id and q.n = p.n + 1
                      where p.ticket_id = t.id and p.to_at <> q.from_at)
          or t.version <> (select count(*) from public_services.outbox o where o.key = t.id::text))`,
        [hall.placeId],
      );
      expect(broken).toEqual([]);
      const numbers = told.filter(({ type }) => type === 'ticket-issued').map(({ data }) => String(data['number']));
      expect(new Set(numbers).size).toBe(60);
    },
  );
});
