import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '../random.js';
import type { Receipt } from './evidence.js';

/** A moment at which the service can be killed by a receiver that is just being asked, or has just answered. */
export type Moment = 'while-asking' | 'after-the-answer';

/** Receivers, as integrators and mail servers have them. */
export interface Receiver {
  readonly url: string;
  /** From now on it takes everything, and says so. */
  heal(): void;
  close(): Promise<void>;
}

/** What a receiver needs to misbehave, and to have it on record. */
export interface Conduct {
  readonly random: Random;
  readonly receipts: Receipt[];
  /** Told of each moment: something may be waiting for it. */
  readonly at: (channel: Receipt['channel'], moment: Moment) => void;
}

/** Of ten requests four are not answered as they should be: more, and a delivery would come to the end of its attempts too often to say much. */
const MANNERS = ['takes', 'takes', 'takes', 'takes', 'takes', 'takes'] as const;
const BAD_MANNERS = ['answers-500', 'asks-for-time', 'leads-elsewhere', 'closes-early', 'hangs', 'sends-a-film'] as const;
type Manner = (typeof MANNERS)[number] | (typeof BAD_MANNERS)[number];

const FILM = Buffer.alloc(1_048_576, 'x');

/** A program of an integrator at every path, which behaves as a seed has it. */
export async function startWebhookReceiver({ random, receipts, at }: Conduct): Promise<Receiver> {
  let healed = false;
  const manner = (): Manner => (healed || random.next() < 0.6 ? random.pick(MANNERS) : random.pick(BAD_MANNERS));
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { type, id, challenge } = JSON.parse(body) as { type: string; id: string; challenge?: string };
      if (type === 'webhook.challenge') return void response.writeHead(200).end(JSON.stringify({ challenge }));
      at('webhook', 'while-asking');
      const how = manner();
      response.once('finish', () => at('webhook', 'after-the-answer'));
      receipts.push({
        ...{ channel: 'webhook', to: request.url ?? '', key: String(request.headers['webhook-id']), about: [id] },
        ...{ outcome: outcomeOf(how), at: Date.now() },
      });
      answer(response, how);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heal: () => (healed = true),
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(response: ServerResponse, manner: Manner): void {
  switch (manner) {
    case 'takes':
      return void response.writeHead(204).end();
    case 'answers-500':
      return void response.writeHead(500).end('{"error":"not today"}');
    case 'asks-for-time':
      return void response.writeHead(429, { 'retry-after': '7' }).end();
    case 'leads-elsewhere':
      return void response.writeHead(307, { location: '/elsewhere' }).end();
    case 'closes-early':
      return void response.socket?.destroy();
    case 'hangs':
      return;
    case 'sends-a-film':
      response.writeHead(200);
      return film(response);
  }
}

/** Sends megabytes for as long as somebody takes them. */
function film(response: ServerResponse): void {
  while (!response.destroyed && response.write(FILM));
  if (!response.destroyed) response.once('drain', () => film(response));
}

/** Of a film the status was heard: it counts as taken. */
function outcomeOf(manner: Manner): Receipt['outcome'] {
  if (manner === 'takes' || manner === 'sends-a-film') return 'taken';
  return manner === 'closes-early' || manner === 'hangs' ? 'lost' : 'refused';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
