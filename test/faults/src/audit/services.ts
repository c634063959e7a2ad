import { events, partsOf } from '@rakor/contracts';
import { topology, WITNESS } from '../stack/places.js';

/** What announces, and so has an outbox and a stream. */
export const producers = ['directory', 'directives'] as const;

export const services: readonly string[] = topology.map(({ service }) => service);

/** What notifications passes over: nobody is told of it. */
const PASSED_OVER = [
  'directives.meeting-drafted.v1',
  'directives.meeting-agenda-set.v1',
  'directives.meeting-started.v1',
  'directives.attendance-recorded.v1',
  'directives.utterance-recorded.v1',
  'directives.meeting-reopened.v1',
  'directives.decision-recorded.v1',
  'directives.decision-revisited.v1',
  'directives.decision-superseded.v1',
  'directives.decision-cancelled.v1',
  'directives.directive-drafted.v1',
  'directives.directive-redrafted.v1',
  'directives.directive-reviewed.v1',
  'directives.directive-superseded.v1',
  'directives.directive-cancelled.v1',
];

/** Each consumer with the types of events that it has to handle. */
export const consumers: readonly { readonly consumer: string; readonly types: readonly string[] }[] = topology
  .filter(({ listensTo }) => listensTo.length > 0)
  .map(({ service, listensTo }) => ({
    consumer: service,
    types: events
      .map(({ type }) => type)
      .filter((type) => listensTo.includes(partsOf(type).service))
      .filter((type) => service === WITNESS || !PASSED_OVER.includes(type)),
  }));

/** A list of texts as an SQL array. Names of ours, without quotes in them. */
export function array(texts: readonly string[]): string {
  return `array[${texts.map((text) => `'${text}'`).join(', ')}]::text[]`;
}

/** All announced events with their envelope, of all producers, as a subquery. */
export const announced = producers
  .map(
    (service) => `select '${service}' as service, id, event_id, region, key, headers->>'ce-type' as type,
                  (headers->>'ce-sequence')::int as sequence, body from ${service}.outbox where subject like 'evt.%'`,
  )
  .join(' union all ');
