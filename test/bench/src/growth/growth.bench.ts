import type { Bench, Outcome, Row, Size, Surroundings } from '../harness/bench.js';
import { contest, samplesOf } from '../harness/contest.js';
import { ratioOf, spreadOf, valuesOf } from '../harness/samples.js';
import { drains, held, OURS, SKIP_LOCKED } from './drain.js';
import { fetches } from './fetch.js';
import { walOfInbox } from './inbox.js';

const ROUNDS = 3;
const SMALL = 10_000;

interface Sizes {
  readonly drained: number;
  readonly kept: number;
  readonly inbox: readonly number[];
}

const SIZES: Readonly<Record<Size, Sizes>> = {
  quick: { drained: 5_000, kept: 100_000, inbox: [SMALL, 50_000] },
  usual: { drained: 50_000, kept: 2_000_000, inbox: [SMALL, 200_000, 1_000_000] },
  full: { drained: 200_000, kept: 10_000_000, inbox: [SMALL, 200_000, 1_000_000, 5_000_000] },
};

export const bench: Bench = {
  name: 'growth',
  about: 'what becomes slower as tables grow or while a report holds a snapshot',
  async run(surroundings) {
    const sizes = SIZES[surroundings.size];
    const rows = [...(await drain(surroundings, sizes)), ...(await fetch(surroundings, sizes)), ...(await inbox(surroundings, sizes))];
    return { asserted: ['every row was drained, read and claimed, once'], rows } satisfies Outcome;
  },
};

async function drain(surroundings: Surroundings, { drained }: Sizes): Promise<Row[]> {
  const rounds = surroundings.size === 'quick' ? 1 : ROUNDS;
  const samples = await contest(await drains(surroundings, drained), rounds, (line) => surroundings.say(line));
  const fall = (name: string) => ratioOf(samplesOf(samples, held(name)), samplesOf(samples, name), 'rate');
  return [
    { what: `our relay, ${drained} rows`, value: spreadOf(valuesOf(samplesOf(samples, OURS), 'rate')), unit: 'rows/s' },
    { what: 'under a held snapshot, to that', value: fall(OURS), unit: '×', goal: { id: 'P6', atLeast: 0.9 } },
    { what: `${SKIP_LOCKED} under a held snapshot, to without`, value: fall(SKIP_LOCKED), unit: '×' },
  ];
}

async function fetch(surroundings: Surroundings, { kept }: Sizes): Promise<Row[]> {
  const small = await fetches(surroundings, SMALL);
  const large = await fetches(surroundings, kept);
  try {
    const samples = await contest([small, large], ROUNDS, (line) => surroundings.say(line));
    const grown = (figure: string) => ratioOf(samplesOf(samples, large.name), samplesOf(samples, small.name), figure);
    return [
      { what: `next batch with ${small.name}`, value: spreadOf(valuesOf(samplesOf(samples, small.name), 'fetch')), unit: 'ms' },
      { what: `with ${large.name}, to that`, value: grown('fetch'), unit: '×', goal: { id: 'P6', atMost: 2 } },
      { what: 'the oldest kept row (a rewind), likewise', value: grown('oldest'), unit: '×' },
      { what: 'replay of the last second, likewise', value: grown('replay'), unit: '×' },
    ];
  } finally {
    await small.close();
    await large.close();
  }
}

async function inbox(surroundings: Surroundings, sizes: Sizes): Promise<Row[]> {
  const rows: Row[] = [];
  for (const key of ['UUIDv7', 'UUIDv4']) {
    const found = await walOfInbox(surroundings, key === 'UUIDv7' ? 'uuidv7()' : 'gen_random_uuid()', sizes.inbox);
    const [first] = found;
    if (!first) throw new Error('no size was measured');
    for (const { rows: size, bytes } of found)
      rows.push({ what: `inbox WAL a row, ${key}, ${size} rows`, value: spreadOf([bytes]), unit: 'B' });
    const worst = Math.max(...found.map(({ bytes }) => bytes)) / first.bytes;
    const goal = key === 'UUIDv7' ? { goal: { id: 'P6', atMost: 1.1 } } : {};
    rows.push({ what: `at its most to ${first.rows} rows, ${key}`, value: spreadOf([worst]), unit: '×', ...goal });
  }
  return rows;
}
