import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A request as its bytes: a client that builds and parses nothing leaves the cores to the server. */
export interface Shot {
  readonly port: number;
  readonly bytes: Buffer;
  /** The status that every answer must have. */
  readonly status: number;
}

export function shotOf(
  port: number,
  { method, path, token, body, status }: { method: string; path: string; token?: string; body?: unknown; status: number },
): Shot {
  const json = body === undefined ? '' : JSON.stringify(body);
  const head = [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'user-agent: bench',
    'accept: application/json',
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
    ...(body === undefined
      ? []
      : ['content-type: application/json', 'idempotency-key: 0197b1c2', `content-length: ${Buffer.byteLength(json)}`]),
  ];
  return { port, bytes: Buffer.from(`${head.join('\r\n')}\r\n\r\n${json}`), status };
}

const HEAD_END = '\r\n\r\n';
const LENGTH = /\r\ncontent-length: (\d+)/i;

/**
 * Sends `count` requests over `connections` kept open, each with one request under way. Returns the seconds that it took.
 *
 * @throws when an answer has another status
 */
export async function fire({ port, bytes, status }: Shot, count: number, connections: number): Promise<number> {
  const expected = `HTTP/1.1 ${status} `;
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
  let unsent = count;
  const work = (socket: Socket): Promise<void> =>
    new Promise((resolve, reject) => {
      let read = '';
      const next = (): void => {
        if (unsent-- > 0) socket.write(bytes);
        else resolve();
      };
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('the server closed a connection')));
      socket.on('data', (chunk: Buffer) => {
        read += chunk.toString('latin1');
        const end = read.indexOf(HEAD_END);
        if (end === -1 || read.length < end + HEAD_END.length + Number(LENGTH.exec(read)?.[1] ?? 0)) return;
        if (!read.startsWith(expected)) reject(new Error(`expected ${status}, and was answered ${read}`));
        read = '';
        next();
      });
      next();
    });
  const began = performance.now();
  try {
    await Promise.all(sockets.map(work));
    return (performance.now() - began) / 1_000;
  } finally {
    for (const socket of sockets) socket.removeAllListeners('close').destroy();
  }
}

async function opened(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}
