import type { Bench, Outcome, Row, Surroundings } from '../harness/bench.js';
import { contest, samplesOf } from '../harness/contest.js';
import { ratioOf, spreadOf, valuesOf } from '../harness/samples.js';
import { KeepInSets, KeepInTurn, KeepSideBySide } from './keep-utterance.js';
import { handledBy } from './ours.js';
import { fetchAndAck, statementsAlone, transactionPerMessage } from './peers.js';
import { givenStage } from './stage.js';

const LIMIT = 'fetch + ack alone';
const STATEMENTS = 'the statements of sets alone';
const PER_MESSAGE = 'a transaction per message';
const IN_TURN = 'a handler, nothing said about it';
const INDEPENDENT = 'an independent handler';
const IN_SETS = 'a handler of sets';

export const bench: Bench = {
  name: 'inbox',
  about: 'events of 1 KB from four regions and 2,000 meetings, each claimed in the inbox, with one row of effect, through Nest',
  run,
};

async function run({ size, servers, say }: Surroundings): Promise<Outcome> {
  const events = { quick: 3_000, usual: 30_000, full: 100_000 }[size];
  const stage = await givenStage(servers, events);
  try {
    const samples = await contest(
      [
        { name: LIMIT, turn: () => fetchAndAck(stage) },
        { name: STATEMENTS, turn: () => statementsAlone(stage, events) },
        { name: IN_SETS, turn: () => handledBy(stage, KeepInSets) },
        { name: INDEPENDENT, turn: () => handledBy(stage, KeepSideBySide) },
        { name: IN_TURN, turn: () => handledBy(stage, KeepInTurn) },
        { name: PER_MESSAGE, turn: () => transactionPerMessage(stage, Math.min(events, 2_000)) },
      ],
      size === 'quick' ? 1 : 3,
      say,
    );
    return {
      asserted: ['every event was claimed once and had one effect, in the order of its meeting, in every turn'],
      rows: rowsOf(samples),
      notes: ['ordinary handlers are the independent ones: the documents say to call a simple effect so'],
    };
  } finally {
    await stage.close();
  }
}

function rowsOf(samples: Awaited<ReturnType<typeof contest>>): Row[] {
  const to = (ours: string, theirs: string) => ratioOf(samplesOf(samples, ours), samplesOf(samples, theirs), 'rate');
  return [
    ...[...samples].map(([name, of]) => ({ what: name, value: spreadOf(valuesOf(of, 'rate')), unit: 'events/s' })),
    { what: `${IN_SETS} to ${LIMIT}`, value: to(IN_SETS, LIMIT), unit: '×', goal: { id: 'P5', atLeast: 0.6 } },
    { what: `${IN_SETS} to ${STATEMENTS}`, value: to(IN_SETS, STATEMENTS), unit: '×' },
    { what: `${STATEMENTS} to ${LIMIT}`, value: to(STATEMENTS, LIMIT), unit: '×' },
    { what: `${INDEPENDENT} to ${LIMIT}`, value: to(INDEPENDENT, LIMIT), unit: '×', goal: { id: 'P5', atLeast: 0.2 } },
    { what: `${IN_TURN} to ${LIMIT}`, value: to(IN_TURN, LIMIT), unit: '×' },
    { what: `${INDEPENDENT} to ${PER_MESSAGE}`, value: to(INDEPENDENT, PER_MESSAGE), unit: '×', goal: { id: 'P5', atLeast: 14 } },
    { what: `${IN_TURN} to ${PER_MESSAGE}`, value: to(IN_TURN, PER_MESSAGE), unit: '×' },
    { what: `${PER_MESSAGE} to ${LIMIT}`, value: to(PER_MESSAGE, LIMIT), unit: '×' },
  ];
}
