import { directives } from '@rakor/directives';
import type { Bench, Outcome, Row, Surroundings } from '../harness/bench.js';
import { type Contender, contest, samplesOf } from '../harness/contest.js';
import { ratioOf, spreadOf, valuesOf } from '../harness/samples.js';
import { Served } from '../harness/served.js';
import { medianMs } from '../harness/timed.js';
import { DueSteps } from './due.js';
import { ADDRESSEES, fill, REGIONS } from './fill.js';

const FEW = 1_000;
const MANY = 100_000;
const REGION = REGIONS[18] ?? '';
const PAGE = 20;

export const bench: Bench = {
  name: 'directives',
  about: `what becomes slower with ${MANY.toLocaleString('en')} open assignments over ${REGIONS.length} regencies instead of ${FEW.toLocaleString('en')}`,
  run,
};

async function run(surroundings: Surroundings): Promise<Outcome> {
  const { size, say } = surroundings;
  const [few, many] = [await stageOf(surroundings, FEW), await stageOf(surroundings, MANY)];
  try {
    const turns = { quick: 10, usual: 100, full: 300 }[size];
    const samples = await contest([contender(few, turns), contender(many, turns)], size === 'quick' ? 1 : 5, say);
    const [ofFew, ofMany] = [samplesOf(samples, few.name), samplesOf(samples, many.name)];
    const rows = Object.entries(FIGURES).flatMap(([figure, what]): Row[] => [
      { what: `${what}, ${few.name}`, value: spreadOf(valuesOf(ofFew, figure)), unit: 'ms' },
      { what: `with ${many.name}, to that`, value: ratioOf(ofMany, ofFew, figure), unit: '×', goal: { id: 'P6', atMost: 2 } },
    ]);
    return {
      asserted: ['every list had its page, every coverage all addressees, and the loop took each due step once'],
      rows,
      notes: ['the brief counts every open assignment of its region: a hundred times as many in the second'],
    };
  } finally {
    for (const { served, due } of [few, many]) {
      await due.close();
      await served.stop();
    }
  }
}

const FIGURES = {
  list: `a page of ${PAGE} assignments`,
  latest: 'the latest assignment of an organisation',
  coverage: 'the coverage of a directive',
  brief: 'the brief of the next meeting',
  preview: 'who gets an assignment, when',
  look: 'a look of the reminder loop while nothing is due',
  take: `a step taken in each of ${REGIONS.length} regencies`,
} as const;

interface Stage {
  readonly name: string;
  readonly served: Served;
  readonly due: DueSteps;
}

async function stageOf(surroundings: Surroundings, wanted: number): Promise<Stage> {
  const served = await Served.start(surroundings, directives, REGION, ['directives-due-escalation']);
  const filled = await fill(served.database.admin, wanted);
  return { name: `${filled.toLocaleString('en')} assignments`, served, due: await DueSteps.on(served.database) };
}

function contender({ name, served, due }: Stage, turns: number): Contender {
  const path = `/v1/regions/${REGION}`;
  const page = async (limit: number, query = '') => {
    const { items } = await served.get<{ items: { id: string; directiveId: string }[] }>(`${path}/assignments?limit=${limit}${query}`);
    if (items.length !== limit) throw new Error('the page is not full');
    return items;
  };
  return {
    name,
    turn: async () => {
      const [first] = await page(1);
      if (!first) throw new Error('there are assignments');
      const coverage = async () => {
        const { addressees } = await served.get<{ addressees: unknown[] }>(`${path}/directives/${first.directiveId}/coverage`);
        if (addressees.length !== ADDRESSEES) throw new Error(`${addressees.length} addressees`);
      };
      const { items: meetings } = await served.get<{ items: { id: string }[] }>(`${path}/meetings?limit=1`);
      const brief = async () => {
        const { open } = await served.get<{ open: number }>(`${path}/meetings/${meetings[0]?.id}/brief`);
        if (open === 0) throw new Error('the brief says nothing');
      };
      const preview = () => served.get(`${path}/escalations/preview?assignmentId=${first.id}`);
      return {
        list: await medianMs(turns, () => page(PAGE)),
        latest: await medianMs(turns, () => page(1, '&organisation=dinas-7')),
        coverage: await medianMs(turns, coverage),
        brief: await medianMs(turns, brief),
        preview: await medianMs(turns, preview),
        look: await medianMs(turns, () => due.look()),
        take: await medianMs(
          Math.ceil(turns / 5),
          () => due.take(),
          () => due.makeDue(),
        ),
      };
    },
  };
}
