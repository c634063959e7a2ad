import type { AddressInfo } from 'node:net';
import { atEnd } from '@rakor/testing';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
interface TakenMail {
  readonly to: readonly string[];
  readonly messageId: string;
  readonly subject: string;
  /** As it came, with its encodings taken off the lines. */
  readonly text: string;
}

/** What the server says to the next mails: takes them, refuses the address or the text with a status, says nothing, or hangs up. */
type MailManner = 'takes' | { readonly refusesAddress: number } | { readonly refusesText: number } | 'hangs-up' | 'takes-and-hangs-up';

export interface MailServer {
  readonly url: string;
  readonly taken: TakenMail[];
  behave(manner: MailManner): void;
}

/** A real mail server on a free port; it stops with the spec file. */
export async function givenMailServer(): Promise<MailServer> {
  let manner: MailManner = 'takes';
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (_address, _session, callback) => {
      if (typeof manner === 'object' && 'refusesAddress' in manner) callback(refusal(manner.refusesAddress));
      else callback();
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (manner === 'hangs-up') return hangUp(server);
        if (typeof manner === 'object' && 'refusesText' in manner) return callback(refusal(manner.refusesText));
        taken.push(
          mailIn(
            Buffer.concat(chunks).toString(),
            session.envelope.rcptTo.map(({ address }) => address),
          ),
        );
        if (manner === 'takes-and-hangs-up') return hangUp(server);
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  atEnd(() => new Promise<void>((closed) => server.close(closed)));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, taken, behave: (next) => (manner = next) };
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('refused by the test'), { responseCode });
}

/** Ends every connection without an answer, as a server that dies. */
function hangUp(server: SMTPServer): void {
  for (const connection of server.connections) connection._socket.destroy();
}

function mailIn(raw: string, to: readonly string[]): TakenMail {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const field = (name: string) => new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'im').exec(head)?.[1]?.replace(/\r\n[ \t]+/g, ' ') ?? '';
  const content = body.join('\r\n\r\n');
  const encoding = field('content-transfer-encoding');
  return {
    to,
    messageId: field('message-id'),
    subject: decodedWords(field('subject')),
    text: decoded(content, encoding).replaceAll('\r\n', '\n'),
  };
}

function decoded(content: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(content, 'base64').toString();
  if (encoding !== 'quoted-printable') return content;
  const bytes = content.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

function decodedWords(text: string): string {
  return text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : decoded(word.replaceAll('_', ' '), 'quoted-printable'),
    );
}
