import type { MsgHdrs } from '@nats-io/nats-core';
import { eventClassOf, faultsOf } from '@rakor/contracts';
import { isId, isTenantCode, regionOfTokens } from '@rakor/kernel';
import { type EventMeta, EventRefused, type Heard } from './event.js';

/** A message as it lies in a stream. */
export interface RawMessage {
  readonly subject: string;
  readonly seq: number;
  readonly headers?: MsgHdrs | undefined;
  readonly data: Uint8Array;
}

/** A message understood. */
export type Opened = Heard<object>;

/**
 * Reads envelope and body of a message.
 * @throws EventRefused when it is not as the contracts say, or when its subject and its header name different regions
 */
export function open(message: RawMessage, address = addressOf(message.subject)): Opened {
  const event = metaOf(message, address);
  const type = eventClassOf(event.type);
  if (!type) throw new EventRefused(`unknown event or version: ${event.type}`);
  const fact = parse(message.data);
  const faults = faultsOf(type, fact);
  if (faults.length > 0) throw new EventRefused(`not as ${event.type} declares: ${faults.slice(0, 5).join('; ')}`);
  return { event, fact };
}

function metaOf({ subject, headers }: RawMessage, { region, type }: Address): EventMeta {
  const field = (name: string) => headers?.get(name) ?? '';
  const [id, sequence, occurredAt] = [field('ce-id'), Number(field('ce-sequence')), new Date(field('ce-time'))];
  const traceparent = field('traceparent');

  if (!isId(id)) throw new EventRefused(`ce-id "${id}" is not a UUID`);
  if (field('ce-type') !== type) throw new EventRefused(`ce-type "${field('ce-type')}" does not fit the subject ${subject}`);
  if (field('ce-region') !== region) throw new EventRefused(`ce-region "${field('ce-region')}" does not fit the subject ${subject}`);
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new EventRefused('ce-sequence is not a whole number from 1');
  if (Number.isNaN(occurredAt.getTime())) throw new EventRefused('ce-time is not an instant');
  return { id, type, region, key: field('ce-subject'), sequence, occurredAt, ...(traceparent === '' ? {} : { traceparent }) };
}

/** Where a message belongs. */
export interface Address {
  readonly region: string;
  readonly type: string;
}

/** What a subject says: `evt.<service>.<prov>.<kab>.<event>.v<N>`; "-" for the region of a subject that is none of ours. */
export function addressOf(subject: string): Address {
  const [prefix, service = '', province = '', regency = '', event = '', version = ''] = subject.split('.');
  const region = regionOfTokens(province, regency);
  return { region: prefix === 'evt' && isTenantCode(region) ? region : '-', type: `${service}.${event}.${version}` };
}

function parse(data: Uint8Array): object {
  try {
    const fact: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
    if (typeof fact === 'object' && fact !== null) return fact;
  } catch {
    // Told below, without the body: it may hold personal data.
  }
  throw new EventRefused('the body is not a JSON object');
}
