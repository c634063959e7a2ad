import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, Outcome, Row, Surroundings } from '../harness/bench.js';
import { percentile, spreadOf } from '../harness/samples.js';
import { Mall } from './mall.js';
import { arrive, nothingYet, serve, type Took } from './visits.js';

const DAY = { date: '2025-06-02', opensAt: new Date('2025-06-02T01:00:00Z'), closesAt: new Date('2025-06-02T09:00:00Z') };

export const bench: Bench = {
  name: 'mall-day',
  about:
    'a day of the largest mall over HTTP (31 institutions, 264 services, 60 counters), and all regencies at once until the machine is full',
  run,
};

async function run(surroundings: Surroundings): Promise<Outcome> {
  const day = await theDayOfOne(surroundings);
  const country = await allRegencies(surroundings);
  const history = await callsWithHistory(surroundings);
  return {
    asserted: [
      'of every hall: issued = served + missed + left + expired, to the last ticket, and each announced',
      'the relay had carried all events by the end of the day',
    ],
    rows: [...day, ...country, ...history],
    notes: ['clients, service, PostgreSQL and NATS share the two cores, and the clients use fetch: a rate is that of all of it together'],
  };
}

function rowsOf(name: string, { issue, call, steps }: Took, seconds: number): Row[] {
  const p = (values: number[], share: number) =>
    spreadOf([
      percentile(
        values.toSorted((one, other) => one - other),
        share,
      ),
    ]);
  const requests = issue.length + call.length + steps.length;
  return [
    { what: `${name}: requests`, value: spreadOf([requests / seconds]), unit: '/s' },
    { what: `${name}: a number, p50`, value: p(issue, 0.5), unit: 'ms' },
    { what: `${name}: a number, p99`, value: p(issue, 0.99), unit: 'ms' },
    { what: `${name}: call next, p50`, value: p(call, 0.5), unit: 'ms' },
    { what: `${name}: call next, p99`, value: p(call, 0.99), unit: 'ms' },
  ];
}

/** Visitors come over the day, most of them in the morning; sixty officers serve as long as somebody waits. */
async function theDayOfOne(surroundings: Surroundings): Promise<Row[]> {
  const { size, say } = surroundings;
  const visitors = { quick: 100, usual: 2_000, full: 2_000 }[size];
  const mall = await Mall.open(surroundings, ['33.16'], { institutions: 31, services: 264, counters: 60 }, DAY);
  try {
    const [hall] = mall.halls;
    if (!hall) throw new Error('there is a hall');
    const took = nothingYet();
    const pass = (seconds: number) => {
      mall.clock.at = new Date(
        Math.min(mall.clock.at.getTime() + (seconds * 1_000) / hall.counterIds.length, DAY.closesAt.getTime() - 1_000),
      );
    };
    let coming = true;
    const began = performance.now();
    const officers = hall.counterIds.map(async (counterId) => {
      for (;;) {
        const open = coming;
        if (!(await serve(mall, hall, counterId, took, pass))) {
          if (!open) return;
          await sleep(200 + Math.random() * 200);
        }
      }
    });
    const kiosk = async (share: number) => {
      for (let n = 0; n < share; n++) await arrive(mall, hall, took);
    };
    // The officers go home also when a kiosk fails: the bench would else never end.
    await Promise.all(Array.from({ length: 4 }, () => kiosk(visitors / 4))).finally(() => (coming = false));
    say(`${visitors} visitors have their numbers after ${Math.round((performance.now() - began) / 1_000)} s`);
    await Promise.all(officers);
    const seconds = (performance.now() - began) / 1_000;
    const { issued } = await mall.mustAddUp();
    if (issued !== visitors) throw new Error(`${visitors} came, and ${issued} got a number`);
    const events = await mall.carried();
    say(`a day of ${visitors} visitors in ${Math.round(seconds)} s, ${events} events`);
    return [
      ...rowsOf('one mall', took, seconds),
      { what: `one mall: a day of ${visitors} visitors`, value: spreadOf([seconds]), unit: 's' },
    ];
  } finally {
    await mall.close();
  }
}

/** More and more clients over all regencies: where the rate grows no more, the machine is full. */
async function allRegencies(surroundings: Surroundings): Promise<Row[]> {
  const { size, say } = surroundings;
  const regions = Array.from(
    { length: size === 'quick' ? 20 : 514 },
    (_, n) => `${11 + (n % 38)}.${String(1 + Math.floor(n / 38)).padStart(2, '0')}`,
  );
  const seconds = { quick: 1, usual: 8, full: 20 }[size];
  const mall = await Mall.open(surroundings, regions, { institutions: 4, services: 8, counters: 2 }, DAY);
  try {
    const rows: Row[] = [];
    const counters = mall.halls.reduce((sum, { counterIds }) => sum + counterIds.length, 0);
    for (const clients of [8, 32, 128, 512].filter((many) => many <= counters)) {
      const took = nothingYet();
      const cpu = process.cpuUsage();
      const began = performance.now();
      // Each sends its visitors to its own counter's hall, however many clients there are: the mix of requests must not depend on their number.
      const client = async (n: number) => {
        const hall = mall.halls[n % mall.halls.length];
        const counterId = hall?.counterIds[Math.floor(n / mall.halls.length)];
        if (!hall || counterId === undefined) throw new Error(`there is no counter for client ${n}`);
        while (performance.now() - began < seconds * 1_000) {
          await arrive(mall, hall, took);
          await serve(mall, hall, counterId, took, () => undefined);
        }
      };
      await Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
      const lasted = (performance.now() - began) / 1_000;
      const { user, system } = process.cpuUsage(cpu);
      const name = `${regions.length} regencies, ${clients} clients`;
      rows.push(...rowsOf(name, took, lasted), {
        what: `${name}: cores used by service and clients`,
        value: spreadOf([(user + system) / 1e6 / lasted]),
        unit: '',
      });
      say(`${name}: ${Math.round((took.issue.length + took.call.length + took.steps.length) / lasted)} requests/s`);
    }
    await mall.mustAddUp();
    await mall.carried();
    return rows;
  } finally {
    await mall.close();
  }
}

/** The same calls beside a history of tickets that are over. */
async function callsWithHistory(surroundings: Surroundings): Promise<Row[]> {
  const sizes = { quick: [0, 10_000], usual: [0, 1_000_000], full: [0, 10_000_000] }[surroundings.size];
  const mall = await Mall.open(surroundings, ['33.16'], { institutions: 31, services: 264, counters: 60 }, DAY);
  try {
    const [hall] = mall.halls;
    if (!hall) throw new Error('there is a hall');
    const medians: number[] = [];
    const rows: Row[] = [];
    for (const history of sizes) {
      await mall.admin.query(
        `insert into ticket (region, id, queue_id, date, prefix, seq, number, service_id, service_name, institution_name, channel, status, arrived_at, queued_at, since, version)
         select '33.16', gen_random_uuid(), $1, date '2000-01-01' + (n / 2000)::int, 'AA', n, 'AA' || n, ($2::uuid[])[1 + n % 264], 'Layanan', 'Instansi', 'kiosk', 'finished',
                timestamptz '2000-01-01', timestamptz '2000-01-01', timestamptz '2000-01-01', 4 from generate_series(1, $3::int) n`,
        [hall.placeId, hall.serviceIds, history],
      );
      await mall.admin.query('vacuum analyze ticket');
      const took = nothingYet();
      for (let n = 0; n < (surroundings.size === 'quick' ? 60 : 300); n++) await arrive(mall, hall, took);
      for (const counterId of [...hall.counterIds, ...hall.counterIds, ...hall.counterIds])
        await serve(mall, hall, counterId, took, () => undefined);
      const median = percentile(
        took.call.toSorted((one, other) => one - other),
        0.5,
      );
      medians.push(median);
      rows.push({ what: `call next with ${history.toLocaleString('en')} tickets of history, p50`, value: spreadOf([median]), unit: 'ms' });
    }
    const ratio = (medians[1] ?? NaN) / (medians[0] ?? NaN);
    return [
      ...rows,
      { what: 'call next with that history, to without', value: spreadOf([ratio]), unit: '×', goal: { id: 'P6', atMost: 1.5 } },
    ];
  } finally {
    await mall.close();
  }
}
