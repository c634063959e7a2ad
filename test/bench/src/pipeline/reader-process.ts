/* A process of its own: `reader-process.ts <place>` hears of every number, and says after each commit how many it has heard of. */
import { TicketIssuedV1 } from '@rakor/contracts';
import { type Heard, inSets, type SetContext } from '@rakor/messaging';
import { closeDelivery, openDelivery, type Place } from '../latency/delivery.js';

const messaging = await openDelivery(JSON.parse(process.argv[2] ?? '') as Place);
let open = 0;
messaging.dataSource.subscribers.push({
  afterTransactionCommit: () => {
    if (open > 0) process.send?.(open);
    open = 0;
  },
  afterTransactionRollback: () => {
    open = 0;
  },
});

const keep = async (set: readonly Heard<TicketIssuedV1>[], { tx }: SetContext) => {
  const facts = set.map(({ fact }) => fact);
  await tx.manager.query('insert into heard (region, ticket_id, number) select $1, * from unnest($2::uuid[], $3::text[])', [
    tx.context.region,
    facts.map(({ ticketId }) => ticketId),
    facts.map(({ number }) => number),
  ]);
  open += set.length;
};
messaging.strategy.addHandler(TicketIssuedV1.type, keep as never, true, inSets);
messaging.strategy.listen(() => undefined);

process.on('message', () => void closeDelivery(messaging).then(() => process.disconnect()));
process.send?.(0);
