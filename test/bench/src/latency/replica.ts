/* A process of its own: `replica.ts <place>` reads the producer's stream as the reader, or is a further replica of the producer, whose relay it leads. */
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { clockMs, closeDelivery, openDelivery, type Place, READER } from './delivery.js';

/** When the effect of each event was committed, by the organisation's id. */
export type Effects = readonly (readonly [id: string, at: number])[];

const place = JSON.parse(process.argv[2] ?? '') as Place;
const messaging = await openDelivery(place);
const committed: [string, number][] = [];

if (place.service === READER) {
  let open: string[] = [];
  messaging.dataSource.subscribers.push({
    afterTransactionCommit: () => {
      const at = clockMs();
      for (const id of open) committed.push([id, at]);
      open = [];
    },
    afterTransactionRollback: () => {
      open = [];
    },
  });
  const handle = async ({ organisationId }: OrganisationRegisteredV1, { tx }: EventContext) => {
    open.push(organisationId);
    await tx.manager.query('insert into work (region, id) values ($1, $2)', [tx.context.region, organisationId]);
  };
  messaging.strategy.addHandler(OrganisationRegisteredV1.type, handle, true);
  messaging.strategy.listen(() => undefined);
} else {
  messaging.startRelay();
}

process.on('message', (asked) => {
  if (asked === 'effects') process.send?.(committed.splice(0) satisfies Effects);
  else void closeDelivery(messaging).then(() => process.disconnect());
});
process.send?.('ready');
