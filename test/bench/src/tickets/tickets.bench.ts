import type { Asked } from '@rakor/messaging';
import { giveNumbers, type NumberAsked } from '@rakor/public-services';
import type { Bench, Goal, Outcome, Row, Surroundings } from '../harness/bench.js';
import { contest, type Contender, samplesOf } from '../harness/contest.js';
import { percentile, ratioOf, type Sample, spreadOf, valuesOf } from '../harness/samples.js';
import { asking, crowded } from './crowd.js';
import { pgbench, pgbenchPath } from './pgbench.js';
import { issueBySave } from './save.js';
import { Stage, type Wish } from './stage.js';

/** How many ask at the same time, and for what. */
interface Crowd {
  readonly name: string;
  readonly users: number;
  readonly wish: Wish;
}

const CROWDS: readonly Crowd[] = [
  { name: '1 user', users: 1, wish: 'any' },
  { name: '16 users', users: 16, wish: 'any' },
  { name: '128 users', users: 128, wish: 'any' },
  { name: '16 users, one hot queue', users: 16, wish: 'hot' },
];

export const bench: Bench = {
  name: 'tickets',
  about:
    'issuing tickets (series, ticket and event committed), beside pgbench with the same statement, the statement alone, and TypeORM save()',
  run,
};

async function run(surroundings: Surroundings): Promise<Outcome> {
  const { size, say } = surroundings;
  const seconds = { quick: 2, usual: 4, full: 15 }[size];
  const stage = await Stage.set(surroundings);
  try {
    const contenders = CROWDS.flatMap((crowd) => contendersOf(stage, crowd, seconds));
    const samples = await contest(contenders, size === 'quick' ? 1 : 5, say);
    return {
      asserted: ['after each turn: as many tickets as were given, without gap or double, each announced with its number'],
      rows: CROWDS.flatMap((crowd) => rowsOf(samples, crowd)),
      notes: pgbenchPath()
        ? [
            'pgbench runs the statement prepared, committed by itself, its region set once a session: no round trip for the region, no client in Node',
          ]
        : ['pgbench is not installed here (Debian: postgresql-contrib), and took no part'],
    };
  } finally {
    await stage.close();
  }
}

function contendersOf(stage: Stage, crowd: Crowd, seconds: number): Contender[] {
  const { users, wish, name } = crowd;
  const { one } = giveNumbers;
  const batches = stage.unitOfWork.batches(giveNumbers);
  const turn = (way: string, issue: (asked: Asked<NumberAsked>) => Promise<unknown>): Contender => ({
    name: `${way}, ${name}`,
    turn: async () => {
      await stage.clear();
      const { given, took, sorted } = await crowded(users, seconds, () => issue(asking(wish)));
      await stage.mustHaveGiven(given);
      return { rate: given / took, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
    },
  });
  const limit: Contender = {
    name: `pgbench, ${name}`,
    turn: async () => {
      await stage.clear();
      const { rate, ms } = await pgbench(stage.database, { clients: users, seconds, wish });
      await stage.mustHaveGiven(await stage.count());
      return { rate, p50: ms };
    },
  };
  return [
    ...(pgbenchPath() ? [limit] : []),
    turn('ours', ({ context, command }) => batches.run(context, command)),
    turn('save()', ({ context, command }) => issueBySave(stage.dataSource, context.region, command)),
    ...(users === 1
      ? [turn('statement', (asked) => stage.alone.query({ name: one.name, text: one.text, values: one.values(asked) }))]
      : []),
  ];
}

type Samples = ReadonlyMap<string, readonly Sample[]>;

const BESIDE_PGBENCH: Readonly<Record<string, number>> = { '16 users': 1.2, '128 users': 3, '16 users, one hot queue': 6 };

function rowsOf(samples: Samples, { name, users }: Crowd): Row[] {
  const of = (way: string) => samplesOf(samples, `${way}, ${name}`);
  const ours = of('ours');
  const goal = (bound: Omit<Goal, 'id'>): { goal: Goal } => ({ goal: { id: 'P4', ...bound } });
  const ways = ['pgbench', 'ours', 'save()'].filter((way) => samples.has(`${way}, ${name}`));
  const atLeast = BESIDE_PGBENCH[name];
  return [
    ...ways.map((way) => ({ what: `${way}, ${name}`, value: spreadOf(valuesOf(of(way), 'rate')), unit: '/s' })),
    ...(samples.has(`pgbench, ${name}`)
      ? [
          {
            what: `ours to pgbench, ${name}`,
            value: ratioOf(ours, of('pgbench'), 'rate'),
            unit: '×',
            ...(atLeast === undefined ? {} : goal({ atLeast })),
          },
        ]
      : []),
    { what: `ours to save(), ${name}`, value: ratioOf(ours, of('save()'), 'rate'), unit: '×', ...(users > 1 ? goal({ atLeast: 15 }) : {}) },
    { what: `ours, p99, ${name}`, value: spreadOf(valuesOf(ours, 'p99')), unit: 'ms' },
    ...(users === 1
      ? [
          { what: 'the statement alone, p50', value: spreadOf(valuesOf(of('statement'), 'p50')), unit: 'ms' },
          { what: 'ours to it, p50', value: ratioOf(ours, of('statement'), 'p50'), unit: '×', ...goal({ atMost: 1.15 }) },
        ]
      : []),
  ];
}
