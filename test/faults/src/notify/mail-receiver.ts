import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Receipt } from './evidence.js';
import type { Conduct, Receiver } from './receivers.js';

const MANNERS = ['refuses', 'hangs-up', 'takes-and-hangs-up'] as const;
/** Numbers of directives, as a mail tells of them. */
const NUMBER = /ARH\/[\d.]+\/\d{4}\/\d{5}/g;

/** A mail server that takes most of what comes, and otherwise behaves as a seed has it. */
export async function startMailReceiver({ random, receipts, at }: Conduct): Promise<Receiver> {
  let healed = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        at('e-mail', 'while-asking');
        const manner = healed || random.next() < 0.6 ? 'takes' : random.pick(MANNERS);
        const outcome = ({ takes: 'taken', refuses: 'refused', 'hangs-up': 'lost', 'takes-and-hangs-up': 'lost' } as const)[manner];
        receipts.push({
          ...receiptOf(Buffer.concat(chunks).toString(), session.envelope.rcptTo[0]?.address ?? ''),
          outcome,
          at: Date.now(),
        });
        if (outcome === 'lost') return hangUp(server, session.id);
        callback(outcome === 'refused' ? Object.assign(new Error('not now'), { responseCode: 451 }) : null);
        at('e-mail', 'after-the-answer');
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    heal: () => (healed = true),
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

/** Ends the connection without an answer, as a server that dies. */
function hangUp(server: SMTPServer, session: string): void {
  for (const connection of server.connections) if (connection.session.id === session) connection._socket.destroy();
}

function receiptOf(raw: string, to: string): Pick<Receipt, 'channel' | 'to' | 'key' | 'about'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const text = /^content-transfer-encoding: base64/im.test(head) ? Buffer.from(body, 'base64').toString() : body.replaceAll('=\r\n', '');
  return {
    channel: 'e-mail',
    to,
    key: /^message-id: <([^@]+)@/im.exec(head)?.[1] ?? '',
    about: [...new Set(text.match(NUMBER))],
  };
}
