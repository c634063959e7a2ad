import type { JsMsg } from '@nats-io/jetstream';
import type { MsgHdrs } from '@nats-io/nats-core';
import { DomainError } from '@rakor/kernel';
import { addressOf, open, type Opened, type RawMessage } from './envelope.js';
import { EventRefused } from './event.js';
import { storableLine } from './storable.js';

/** A message in hand: delivered, or read again from the stream, and not yet settled. */
export class Entry {
  readonly seq: number;
  /** The region that the subject names; "-" when it names none. */
  readonly region: string;
  readonly type: string;
  /** None when there are none, or such as no client can read. */
  readonly headers: MsgHdrs | undefined;
  /** Id of the aggregate; empty when the message does not tell. */
  readonly key: string;
  /** Region and aggregate: entries of one lane are handled one after another. */
  readonly lane: string;
  readonly opened: Opened | undefined;
  /** Why it can never be handled. */
  readonly refusal: string | undefined;
  attempts = 0;
  /** The delivery to answer; absent while it was only read from the stream. */
  delivery: JsMsg | undefined;

  constructor(
    readonly raw: RawMessage,
    delivery?: JsMsg,
  ) {
    this.seq = raw.seq;
    this.delivery = delivery;
    this.headers = readable(raw);
    const address = addressOf(raw.subject);
    this.region = address.region;
    this.type = address.type;
    try {
      this.opened = open(raw, address);
    } catch (error) {
      this.refusal = error instanceof Error ? error.message : String(error);
    }
    this.key = storableLine(this.opened?.event.key ?? this.headers?.get('ce-subject') ?? '');
    this.lane = laneOf(this.region, this.key);
  }
}

/** The client reads headers when they are asked for, and throws where one holds half a line end. */
function readable(raw: RawMessage): MsgHdrs | undefined {
  try {
    return raw.headers;
  } catch {
    return undefined;
  }
}

/** Aggregates of different regions never wait for each other. */
export function laneOf(region: string, key: string): string {
  return `${region} ${key}`;
}

/** Whether an error means that the event can never succeed. A conflict or something not found may be different next time. */
export function isRefusal(error: unknown): boolean {
  return error instanceof EventRefused || (error instanceof DomainError && ['invalid', 'forbidden', 'unprocessable'].includes(error.kind));
}
