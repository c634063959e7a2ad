import { createLogger } from '@rakor/observability';
import { destination, pino, stdTimeFunctions } from 'pino';
import type { Contender } from '../harness/contest.js';

/** The fields of the line that tells of a request. */
const LINE = {
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  region: '36.04',
  method: 'POST',
  route: '/v1/regions/:region/drafts',
  status: 201,
  ms: 1.3,
  client: 'web',
};

/** Ways of writing a line; each line is written at once, as in a service. */
export function logging(lines: number): Contender[] {
  const nowhere = destination({ dest: '/dev/null', sync: true });
  const ours = createLogger({ service: 'drafts', level: 'info', destination: nowhere });
  const plain = pino({ base: { service: 'drafts' }, timestamp: stdTimeFunctions.isoTime }, nowhere);
  return [
    { name: 'our logger', turn: timed(lines, () => ours.info(LINE, 'request')) },
    { name: 'plain pino', turn: timed(lines, () => plain.info(LINE, 'request')) },
    { name: 'JSON.stringify', turn: timed(lines, () => void nowhere.write(`${JSON.stringify({ ...LINE, msg: 'request' })}\n`)) },
  ];
}

function timed(lines: number, write: () => void): Contender['turn'] {
  return () => {
    const before = process.cpuUsage();
    for (let line = 0; line < lines; line++) write();
    const { user, system } = process.cpuUsage(before);
    return Promise.resolve({ cpuUs: (user + system) / lines });
  };
}
