import { events, partsOf } from '@rakor/contracts';
import { schemaOf } from '@rakor/persistence';
import { topology, WITNESS } from '../stack/places.js';

/** What announces, and so has an outbox and a stream. */
export const producers = ['directory', 'directives', 'programs', 'public-services'] as const;

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

/** What a run's programs announce that somebody beside the witness has to do something about. */
const TOLD_OF_PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  notifications: [
    ...['programs.midpoint-due.v1', 'programs.window-ended.v1', 'programs.window-reminded.v1', 'programs.status-changed.v1'],
    ...['programs.progress-returned.v1', 'programs.obstacle-raised.v1', 'programs.obstacle-resolved.v1'],
  ],
  directives: ['programs.midpoint-due.v1', 'programs.window-closed.v1', 'programs.obstacle-raised.v1', 'programs.obstacle-resolved.v1'],
};

/** Whether a service has to do something about a type of event that it listens to. */
function handles(service: string, type: (typeof events)[number]['type']): boolean {
  const producer = partsOf(type).service;
  // The copy of the directory is the same in each.
  if (service === WITNESS || producer === 'directory') return true;
  if (producer === 'programs') return TOLD_OF_PROGRAMS[service]?.includes(type) ?? false;
  // Public services hear of calendars alone, and directives of their satisfaction: a run leaves both as they are.
  return service === 'notifications' && !PASSED_OVER.includes(type);
}

/** Each consumer with the types of events that it has to handle. */
export const consumers: readonly { readonly consumer: string; readonly types: readonly string[] }[] = topology
  .filter(({ listensTo }) => listensTo.length > 0)
  .map(({ service, listensTo }) => ({
    consumer: service,
    types: events
      .map(({ type }) => type)
      .filter((type) => listensTo.includes(partsOf(type).service))
      .filter((type) => handles(service, type)),
  }));

/** A list of texts as an SQL array. Names of ours, without quotes in them. */
export function array(texts: readonly string[]): string {
  return `array[${texts.map((text) => `'${text}'`).join(', ')}]::text[]`;
}

/** All announced events with their envelope, of all producers, as a subquery. */
export const announced = producers
  .map(
    (service) => `select '${service}' as service, id, event_id, region, key, headers->>'ce-type' as type,
                  (headers->>'ce-sequence')::int as sequence, body from ${schemaOf(service)}.outbox where subject like 'evt.%'`,
  )
  .join(' union all ');
