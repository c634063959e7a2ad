import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, Outcome, Row, Surroundings } from '../harness/bench.js';
import { contest, type Contender, samplesOf } from '../harness/contest.js';
import { ratioOf, type Sample, spreadOf, valuesOf } from '../harness/samples.js';
import { A_DRAFT, drafted, ID, REGION } from './draft.js';
import { fire, type Shot, shotOf } from './load.js';
import { logging } from './log-lines.js';
import type { Kind } from './server.js';
import { ServerProcess } from './server-process.js';

const CONNECTIONS = 16;
const ROUNDS = 5;
/** The limit's requests carry a header of the same length. */
const NO_TOKEN = 'x'.repeat(400);

export const bench: Bench = {
  name: 'http',
  about: `CPU µs a request and requests/s of one process at ${CONNECTIONS} connections, beside raw Fastify with compiled schemas; log lines`,
  run,
};

async function run({ size, memory, say }: Surroundings): Promise<Outcome> {
  const requests = { quick: 200, usual: 4_000, full: 20_000 }[size];
  const rounds = size === 'quick' ? 1 : ROUNDS;
  const servers = await started();
  for (const [kind, { pid }] of servers) memory.add(kind, pid);
  try {
    await refusesWhatIsWrong(servers);
    const contenders = routes(servers, requests);
    for (const { turn } of contenders) await turn(0);
    const served = await contest(contenders, rounds, say);
    const logged = await contest(logging(requests * 5), rounds, say);
    return {
      asserted: [
        'every request had the status of its route, and the first the body that raw Fastify gives',
        'a body with two faults, no token and another region are refused, alike on the ordinary and the hot route',
        'one log line for each request of ours',
      ],
      rows: [...ratios(served), ...lines(served, logged)],
      notes: ['a turn counts the CPU of the server alone; client and server share the machine, which weighs on requests/s'],
    };
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

type ServersByKind = ReadonlyMap<Kind, ServerProcess>;

async function started(): Promise<ServersByKind> {
  const kinds: Kind[] = ['fastify', 'nest', 'rakor'];
  return new Map(await Promise.all(kinds.map(async (kind) => [kind, await ServerProcess.start(kind)] as const)));
}

function serverOf(servers: ServersByKind, kind: Kind): ServerProcess {
  const server = servers.get(kind);
  if (!server) throw new Error(`there is no server ${kind}`);
  return server;
}

const DRAFTS = `/v1/regions/${REGION}/drafts`;
const HOT_DRAFTS = `/v1/regions/${REGION}/hot-drafts`;

function routes(servers: ServersByKind, requests: number): Contender[] {
  const route = (name: string, kind: Kind, path = DRAFTS): Contender => {
    const server = serverOf(servers, kind);
    const { port, token = NO_TOKEN } = server.served;
    const post = { method: 'POST', path, token, body: A_DRAFT, status: 201 };
    const get = { method: 'GET', path: `${path}/${ID}`, token, status: 200 };
    const shot = shotOf(port, name.startsWith('GET') ? get : post);
    return { name, turn: () => turnOf(server, shot, requests, kind === 'rakor' ? 1 : 0) };
  };
  return [
    route('POST, raw Fastify', 'fastify'),
    route('GET, raw Fastify', 'fastify'),
    route('POST, plain Nest', 'nest'),
    route('POST, hot route', 'rakor', HOT_DRAFTS),
    route('POST, ordinary route', 'rakor'),
    route('GET, ordinary route', 'rakor'),
  ];
}

async function turnOf(server: ServerProcess, shot: Shot, requests: number, linesEach: number): Promise<Sample> {
  const linesBefore = server.logged();
  const before = await server.cpuUs();
  const seconds = await fire(shot, requests, CONNECTIONS);
  const cpuUs = ((await server.cpuUs()) - before) / requests;
  const logged = (await linesOf(server, linesBefore + requests * linesEach)) - linesBefore;
  if (logged !== requests * linesEach) throw new Error(`${requests} requests left ${logged} log lines`);
  return { cpuUs, rate: requests / seconds, lines: logged / requests };
}

/** How often it has logged. An answer is logged when its last byte has left, which the client may see first: waits at most a second until there are `enough`. */
async function linesOf(server: ServerProcess, enough: number): Promise<number> {
  for (let look = 0; look < 50 && server.logged() < enough; look++) await sleep(20);
  return server.logged();
}

/** Each of these is asked once of both routes of ours, with `fetch`, which reads whole answers. */
async function refusesWhatIsWrong(servers: ServersByKind): Promise<void> {
  const { port, token = '' } = serverOf(servers, 'rakor').served;
  const wrong = { ...A_DRAFT, rank: 0, owner: 'me' };
  const authorization = `Bearer ${token}`;
  for (const path of [DRAFTS, HOT_DRAFTS]) {
    const right = await posted(port, path, A_DRAFT, { authorization });
    expectSame(right, { status: 201, body: drafted(A_DRAFT) });
    const refused = await posted(port, path, wrong, { authorization });
    expectSame({ status: refused.status, pointers: pointersOf(refused.body) }, { status: 400, pointers: ['/owner', '/rank'] });
    expectSame((await posted(port, path, A_DRAFT, {})).status, 401);
    expectSame((await posted(port, path.replace(REGION, '36.71'), A_DRAFT, { authorization })).status, 403);
  }
  expectSame(await posted(serverOf(servers, 'fastify').served.port, DRAFTS, A_DRAFT, {}), { status: 201, body: drafted(A_DRAFT) });
}

async function posted(port: number, path: string, body: unknown, headers: Record<string, string>) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as object };
}

function pointersOf(problem: object): string[] {
  const { errors = [] } = problem as { errors?: { pointer: string }[] };
  return errors.map(({ pointer }) => pointer).sort();
}

function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, and it was ${JSON.stringify(actual)}`);
  }
}

type Samples = Awaited<ReturnType<typeof contest>>;

function ratios(served: Samples): Row[] {
  const absolute = [...served].flatMap(([name, samples]) => [
    { what: name, value: spreadOf(valuesOf(samples, 'cpuUs')), unit: 'CPU µs' },
    { what: name, value: spreadOf(valuesOf(samples, 'rate')), unit: '/s' },
  ]);
  const beside = (name: string, atLeast?: number): Row[] => {
    const ours = samplesOf(served, name);
    const limit = samplesOf(served, `${name.slice(0, name.indexOf(','))}, raw Fastify`);
    const goal = atLeast === undefined ? {} : { goal: { id: 'P8', atLeast } };
    return [
      { what: `${name}, to raw Fastify by CPU`, value: ratioOf(limit, ours, 'cpuUs'), unit: '×', ...goal },
      { what: `${name}, to raw Fastify by rate`, value: ratioOf(ours, limit, 'rate'), unit: '×', ...goal },
    ];
  };
  return [
    ...absolute,
    ...beside('POST, plain Nest'),
    ...beside('POST, hot route', 0.5),
    ...beside('POST, ordinary route', 0.28),
    ...beside('GET, ordinary route', 0.28),
  ];
}

function lines(served: Samples, logged: Samples): Row[] {
  const ours = ['POST, hot route', 'POST, ordinary route', 'GET, ordinary route'].flatMap((name) =>
    valuesOf(samplesOf(served, name), 'lines'),
  );
  return [
    ...[...logged].map(([name, samples]) => ({
      what: `a log line, ${name}`,
      value: spreadOf(valuesOf(samples, 'cpuUs')),
      unit: 'CPU µs',
      ...(name === 'our logger' ? { goal: { id: 'P9', atMost: 5 } } : {}),
    })),
    { what: 'log lines a request', value: spreadOf(ours), unit: '', goal: { id: 'P9', atMost: 1 } },
  ];
}
