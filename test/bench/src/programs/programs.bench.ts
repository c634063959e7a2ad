import { programs } from '@rakor/programs';
import { loadReference } from '@rakor/persistence';
import { loadRegions } from '@rakor/regions';
import type { TableFormat } from '@rakor/tables';
import type { Bench, Outcome, Row, Surroundings } from '../harness/bench.js';
import { type Contender, contest, samplesOf } from '../harness/contest.js';
import { ratioOf, type Sample, spreadOf, valuesOf } from '../harness/samples.js';
import { Served } from '../harness/served.js';
import { tailMs } from '../harness/timed.js';
import { FiguresFile } from './figures-file.js';
import { fill, INDICATORS, PROGRAMS } from './fill.js';

const BLORA = '33.16';
const MEDIA_TYPE: Record<TableFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const bench: Bench = {
  name: 'programs',
  about: `what a province waits for its boards, alone with few regencies and in the whole country: ${INDICATORS} indicators by month and ${PROGRAMS} programs of each regency`,
  run,
};

/** From one small province to the country: the growth curve. The province that looks has 5, 38 and 38 regencies. */
const STAGES = [
  { what: 'Yogyakarta alone', province: '34', provinces: ['34'] },
  { what: 'Java', province: '35', provinces: ['31', '32', '33', '34', '35', '36'] },
  { what: 'the country', province: '35', provinces: null },
] as const;

async function run(surroundings: Surroundings): Promise<Outcome> {
  const { size, say } = surroundings;
  const months = size === 'quick' ? 6 : 60;
  const stages: Stage[] = [];
  try {
    for (const plan of size === 'quick' ? STAGES.slice(0, 2) : STAGES) stages.push(await stageOf(surroundings, plan, months));
    const turns = { quick: 10, usual: 100, full: 500 }[size];
    const samples = await contest(
      stages.map((stage) => contender(stage, turns, months)),
      size === 'quick' ? 1 : 3,
      say,
    );
    const [first, last] = [stages[0], stages.at(-1)];
    if (!first || !last) throw new Error('no stage');
    return {
      asserted: ['each board had all of its indicators or programs, each sum all of its regencies, and each file all of its lines'],
      rows: [...curve(stages, samples), ...(await files(surroundings, last, { quick: 5_000, usual: 100_000, full: 100_000 }[size]))],
      notes: [
        'p99 of one client that asks one after another, token and HTTP included',
        `the last database holds ${last.figures.toLocaleString('en')} figures, as many measurements, and their history after the files`,
        'a file is sent, checked line by line against rules, register and list of regions, written with its history, and told of, in one transaction',
      ],
    };
  } finally {
    for (const { served } of stages) await served.stop();
  }
}

const FIGURES = {
  board: `the board of ${INDICATORS} indicators, p99`,
  rollUp: 'the sum of an indicator over its regencies, p99',
  series: 'five years of an indicator, p99',
  programs: 'all windows and programs side by side, p99',
} as const;

interface Stage {
  readonly name: string;
  readonly province: string;
  readonly regencies: number;
  readonly figures: number;
  readonly served: Served;
}

async function stageOf(
  { servers, size, memory, say }: Surroundings,
  { what, province, provinces }: (typeof STAGES)[number],
  months: number,
): Promise<Stage> {
  const served = await Served.start({ servers, size, memory, say }, programs, province);
  await loadReference(served.database.owner, programs.name, loadRegions);
  const figures = await fill(served.database.admin, provinces, months);
  const regencies = figures / months / INDICATORS;
  say(`${what}: ${figures.toLocaleString('en')} figures of ${regencies} regencies`);
  return { name: what, province, regencies, figures, served };
}

function contender({ name, province, served }: Stage, turns: number, months: number): Contender {
  const path = `/v1/regions/${province}`;
  return {
    name,
    turn: async () => {
      const { items } = await served.get<{ items: { id: string }[] }>(`${path}/indicators?code=bench-07`);
      const indicator = `${path}/indicators/${items[0]?.id}`;
      const board = async () => {
        const { indicators } = await served.get<{ indicators: { newest: { complete: boolean } | null }[] }>(`${path}/indicator-board`);
        if (indicators.filter(({ newest }) => newest?.complete).length !== INDICATORS) throw new Error('the board lacks figures');
      };
      const rollUp = async () => {
        const { total } = await served.get<{ total: { reported: number; expected: number } }>(`${indicator}/roll-up?period=2021-06`);
        if (total.reported !== total.expected || total.expected === 0) throw new Error('the sum lacks regencies');
      };
      const series = async () => {
        const { points } = await served.get<{ points: unknown[] }>(`${indicator}/series`);
        if (points.length !== months) throw new Error(`${points.length} months`);
      };
      const windows = async () => {
        const { windows: all } = await served.get<{ windows: { total: number }[] }>(`${path}/board`);
        if (all.length === 0 || all.some(({ total }) => total !== PROGRAMS)) throw new Error('the board lacks programs');
      };
      const took = {
        board: await tailMs(turns, board),
        rollUp: await tailMs(turns, rollUp),
        series: await tailMs(turns, series),
        programs: await tailMs(turns, windows),
      };
      return Object.fromEntries(
        Object.entries(took).flatMap(([what, { p50, p99 }]) => [
          [what, p99],
          [`${what}P50`, p50],
        ]),
      );
    },
  };
}

/** Each figure at each stage, and the last stage to the first. */
function curve(stages: readonly Stage[], samples: ReadonlyMap<string, readonly Sample[]>): Row[] {
  const of = (stage: Stage) => samplesOf(samples, stage.name);
  const [first, last] = [stages[0], stages.at(-1)];
  if (!first || !last) return [];
  return Object.entries(FIGURES).flatMap(([figure, what]): Row[] => [
    ...stages.map((stage): Row => ({
      what: `${what}: ${stage.name}, ${stage.regencies} regencies`,
      value: spreadOf(valuesOf(of(stage), figure)),
      unit: 'ms',
    })),
    { what: `${last.name}, to ${first.name}`, value: ratioOf(of(last), of(first), figure), unit: '×', goal: { id: 'P11', atMost: 3 } },
  ]);
}

/** Files of one regency, taken over and given out again. */
async function files({ say }: Surroundings, { served }: Stage, lines: number): Promise<Row[]> {
  const path = `/v1/regions/${BLORA}/measurements`;
  const file = await FiguresFile.for(served, BLORA);
  const took: Record<string, number[]> = {};
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    const rate = lines / ((performance.now() - began) / 1_000);
    say(`${what}: ${Math.round(rate)} lines/s`);
    (took[what] ??= []).push(rate);
  };
  for (const [n, format] of (['csv', 'xlsx', 'csv'] as const).entries()) {
    const bytes = await file.bytes(n, lines, format);
    await timed(`import of ${format.toUpperCase()}`, async () => {
      const { submitted } = await served.postFile<{ submitted: number }>(`${path}/import`, MEDIA_TYPE[format], bytes, BLORA);
      if (submitted !== lines) throw new Error(`${submitted} lines`);
    });
  }
  for (const format of ['csv', 'xlsx'] as const)
    await timed(`export of ${format.toUpperCase()}`, () => served.getFile(`${path}/export?format=${format}&indicator=rabies-cases`, BLORA));
  return Object.entries(took).map(([what, rates]) => ({
    what: `${what}, ${lines.toLocaleString('en')} lines`,
    value: spreadOf(rates),
    unit: 'lines/s',
    ...(what.startsWith('import') && { goal: { id: 'P11', atLeast: 5_000 } }),
  }));
}
