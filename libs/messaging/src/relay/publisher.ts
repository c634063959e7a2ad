import type { Msg, NatsConnection, Subscription } from '@nats-io/nats-core';
import { type HeaderFields, HeaderLines } from './header-lines.js';

/** A message on its way to a stream; messages of one key are stored in the order in which they were given. */
export interface Outgoing {
  readonly subject: string;
  readonly key: string;
  readonly headers: HeaderFields;
  readonly body: string;
}

/** Where the stream put a message. */
export interface Stored {
  readonly stream: string;
  readonly seq: number;
  readonly duplicate?: boolean;
}

/** A message was not acknowledged; it may or may not be in the stream. */
export class PublishFailed extends Error {
  constructor(subject: string, reason: string) {
    super(`${subject} was not stored: ${reason}`);
    this.name = 'PublishFailed';
  }
}

/** A message whose acknowledgement is awaited, or that waits behind one of its key. */
interface Waiting {
  readonly message: Outgoing;
  due: number;
  next?: Waiting;
  resolve(stored: Stored): void;
  reject(error: PublishFailed): void;
}

const ACK_TIMEOUT_MS = 5_000;

/**
 * Publishes with acknowledgement, many at a time over one wildcard reply subject: a subscription a message, as `js.publish` keeps,
 * costs about five times the CPU (performance.md §1). Two messages of one key are never in flight together: if the first were lost
 * with a connection and the second not, a stream would hold them in the wrong order.
 */
export class PipelinedPublisher {
  private readonly prefix: string;
  private readonly replies: Subscription;
  private readonly waiting = new Map<string, Waiting>();
  /** The last message given of each key that has one on its way. */
  private readonly tails = new Map<string, Waiting>();
  private readonly sweep: NodeJS.Timeout;
  private count = 0;

  constructor(
    private readonly nats: NatsConnection,
    inboxPrefix: string,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.prefix = `${inboxPrefix}.pub.${crypto.randomUUID().slice(0, 8)}`;
    this.replies = nats.subscribe(`${this.prefix}.*`, { callback: (error, msg) => void (error ?? this.onReply(msg)) });
    this.sweep = setInterval(() => this.failOverdue(), 500).unref();
    void this.followConnection();
  }

  /** Resolves when the stream has stored the message. @throws PublishFailed */
  publish(message: Outgoing): Promise<Stored> {
    return new Promise((resolve, reject) => {
      const one: Waiting = { message, due: 0, resolve, reject };
      const before = this.tails.get(message.key);
      this.tails.set(message.key, one);
      if (before) before.next = one;
      else this.send(one);
    });
  }

  close(): void {
    clearInterval(this.sweep);
    this.replies.unsubscribe();
    this.abandon('the publisher was closed');
  }

  /** Acknowledgements of what was in flight when the connection broke never come, nor those of what was published while there was none. */
  private async followConnection(): Promise<void> {
    for await (const { type } of this.nats.status()) {
      if (type === 'disconnect') this.abandon('the connection was lost');
      if (type === 'reconnect') this.abandon('there was no connection');
    }
  }

  private abandon(reason: string): void {
    for (const [token, one] of this.waiting) this.fail(token, one, reason);
  }

  private send(one: Waiting): void {
    const { subject, headers, body } = one.message;
    const token = `${this.prefix}.${(this.count++).toString(36)}`;
    one.due = this.now() + ACK_TIMEOUT_MS;
    this.waiting.set(token, one);
    try {
      this.nats.publish(subject, Buffer.from(body), { headers: new HeaderLines(headers), reply: token });
    } catch (error) {
      this.fail(token, one, String(error));
    }
  }

  private onReply(msg: Msg): void {
    const one = this.waiting.get(msg.subject);
    if (!one) return;
    const answer = readAck(msg);
    if ('failure' in answer) return this.fail(msg.subject, one, answer.failure);
    this.waiting.delete(msg.subject);
    one.resolve(answer);
    if (one.next) this.send(one.next);
    else this.tails.delete(one.message.key);
  }

  private failOverdue(): void {
    const now = this.now();
    for (const [token, one] of this.waiting) {
      if (one.due > now) return; // insertion order is due order
      this.fail(token, one, `no acknowledgement within ${ACK_TIMEOUT_MS / 1000} s`);
    }
  }

  /** A message that failed fails those of its key behind it: the caller starts again from the lowest. */
  private fail(token: string, one: Waiting, reason: string): void {
    const error = new PublishFailed(one.message.subject, reason);
    this.waiting.delete(token);
    this.tails.delete(one.message.key);
    for (let behind: Waiting | undefined = one; behind; behind = behind.next) behind.reject(error);
  }
}

function readAck(msg: Msg): Stored | { failure: string } {
  if (msg.headers?.code === 503) return { failure: 'no stream takes this subject' };
  const ack = msg.json<Partial<Stored> & { error?: { code: number; description: string } }>();
  if (ack.error) return { failure: `${ack.error.description} (${ack.error.code})` };
  if (ack.stream === undefined || ack.seq === undefined) return { failure: 'the acknowledgement is not one of a stream' };
  return { stream: ack.stream, seq: ack.seq, ...(ack.duplicate ? { duplicate: true } : {}) };
}
