import { createTransport } from 'nodemailer';
import type { Arrived, Failed } from '../../delivery/outcome.js';
import { isSimulator, simulated } from '../../delivery/simulator.js';
import type { MailText } from '../mail.js';

/** A mail to one address. */
export interface OutgoingMail extends MailText {
  readonly to: string;
  /** Of the delivery: the same at every attempt, so that a mailbox shows a repetition as one. */
  readonly id: string;
}

const TIMEOUTS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000, dnsTimeout: 5_000 };

/** Hands mail in at the operator's server. */
export class SmtpClient {
  private readonly transport;
  private readonly host: string;

  /** @param url "smtp://user:password@mail.example:587" @param from "Rakor <rakor@blorakab.go.id>" */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.host = from.slice(from.lastIndexOf('@') + 1).replace(/>.*$/, '');
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: 8,
      maxMessages: 100,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...TIMEOUTS,
    });
  }

  /** Never rejects: what goes wrong is an outcome. That the server takes it is no receipt. */
  async send({ to, id, subject, text }: OutgoingMail): Promise<Arrived | Failed> {
    if (isSimulator(to)) return simulated(to.slice(0, to.lastIndexOf('@')), false);
    const began = performance.now();
    const detail = () => ({ ms: Math.round(performance.now() - began) });
    try {
      await this.transport.sendMail({
        ...{ from: this.from, to, subject, text, messageId: `<${id}@${this.host}>` },
        // Says to out-of-office answers that nobody reads them (RFC 3834).
        headers: { 'auto-submitted': 'auto-generated' },
      });
      return { kind: 'arrived', receipt: false, detail: detail() };
    } catch (error) {
      return { kind: 'failed', ...faultOf(error), detail: detail() };
    }
  }

  close(): void {
    this.transport.close();
  }
}

const CODES: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'connection-refused',
  ECONNECTION: 'connection-closed',
  ECONNRESET: 'connection-closed',
  EPIPE: 'connection-closed',
  EDNS: 'name-unknown',
  ENOTFOUND: 'name-unknown',
  ETLS: 'certificate-refused',
  EAUTH: 'sign-in-refused',
};

/** A 5xx says that this mail will never be taken, unless it speaks of us and not of the mail. */
function faultOf(error: unknown): Pick<Failed, 'code' | 'forGood'> {
  const { code, responseCode: status, message }: SmtpFault = error instanceof Error ? error : {};
  if (code === 'EAUTH') return { code: 'sign-in-refused', forGood: false };
  if (status !== undefined && status >= 400) return { code: `smtp-${status}`, forGood: status >= 500 };
  // nodemailer calls whatever the socket says ESOCKET, and keeps its word in the message.
  const said = /\b(ECONN\w+|EPIPE|ENOTFOUND|ETIMEDOUT)\b/.exec(message ?? '')?.[1] ?? code ?? '';
  return { code: CODES[said] ?? 'connection-failed', forGood: false };
}

interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
  readonly message?: string;
}
