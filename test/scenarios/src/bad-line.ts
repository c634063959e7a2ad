import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from '@rakor/testing';

/** A line to a service that loses answers. */
export interface BadLine {
  readonly url: string;
  /** Answers that were lost on their way back: the service had done what it was asked. */
  readonly lost: () => number;
}

/** Every so manyth answer to a POST is lost. */
const LOSES = 5;

/** Opens a bad line to a service; it ends with the spec file. */
export async function givenBadLine(to: string): Promise<BadLine> {
  let posts = 0;
  let lost = 0;
  const server = createServer((incoming, outgoing) => {
    const loses = incoming.method === 'POST' && ++posts % LOSES === 0;
    if (loses) lost++;
    forward(to, incoming, outgoing, loses);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, lost: () => lost };
}

function forward(to: string, incoming: IncomingMessage, outgoing: ServerResponse, loses: boolean): void {
  const { method, url, headers } = incoming;
  const onward = request(`${to}${url}`, { method, headers: { ...headers, connection: 'close' } }, (answer) => {
    if (loses) {
      // The whole answer has come, so the service is done; the caller gets nothing of it.
      answer.resume().once('end', () => outgoing.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.once('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
