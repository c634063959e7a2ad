import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from '@rakor/testing';

/** What a receiver was sent. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly data: Record<string, unknown>;
}

/** How a receiver behaves towards a request. */
export type Manner = (response: ServerResponse, received: Received) => void;

/** A program of an integrator, on a real socket. */
export interface Receiver {
  readonly url: string;
  /** Without challenges, in the order in which they came. */
  readonly received: Received[];
  readonly challenges: Received[];
  /** From now on; challenges are answered well, unless `toChallenges` says otherwise. */
  behave(manner: Manner): void;
  toChallenges(manner: Manner): void;
}

const MEGABYTE = Buffer.alloc(1_048_576, 'x');

/** Manners of receivers that tests meet. */
export const manners = {
  takes: (response: ServerResponse) => void response.writeHead(204).end(),
  answers:
    (status: number, headers: Record<string, string> = {}): Manner =>
    (response) =>
      void response.writeHead(status, headers).end('{"error":"not today"}'),
  hangs: () => undefined,
  closesEarly: (response: ServerResponse) => void response.socket?.destroy(),
  /** Takes it, and then sends what nobody asked for: 100 MB, counted in `sent`. */
  sendsAFilm:
    (sent: { bytes: number }): Manner =>
    (response) => {
      response.writeHead(200);
      const more = () => {
        while (sent.bytes < 100 * MEGABYTE.length && !response.destroyed) {
          sent.bytes += MEGABYTE.length;
          if (!response.write(MEGABYTE)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    },
  proves: (response: ServerResponse, { data }: Received) =>
    void response.writeHead(200).end(JSON.stringify({ challenge: data['challenge'] })),
};

/** Starts a receiver on a free port; it stops with the spec file, whatever it is at. */
export async function givenReceiver(): Promise<Receiver> {
  let [manner, toChallenges]: Manner[] = [manners.takes, manners.proves];
  const [received, challenges]: Received[][] = [[], []];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const one = { headers: request.headers, body, data: JSON.parse(body) as Record<string, unknown> };
      const challenged = one.data['type'] === 'webhook.challenge';
      (challenged ? challenges : received)?.push(one);
      (challenged ? toChallenges : manner)?.(response, one);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  atEnd(async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/rakor`,
    received: received ?? [],
    challenges: challenges ?? [],
    behave: (next) => (manner = next),
    toChallenges: (next) => (toChallenges = next),
  };
}
