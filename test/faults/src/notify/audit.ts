import type { DeliveryRow, Evidence, Receipt } from './evidence.js';

type Check = (evidence: Evidence) => string[];

/** What may never happen to a message, and did; empty where all is well. */
export function audit(evidence: Evidence): string[] {
  return CHECKS.flatMap((check) => check(evidence));
}

/** Each hearer of an event has one delivery of it, which has come to an end, once, by steps without a gap. */
const everyHearerHasOneDelivery: Check = ({ told, hearers, deliveries }) => {
  const counts = countBy(deliveries, ({ region, eventId, recipient }) => `${region} ${eventId} ${recipient}`);
  return told.flatMap(({ region, eventId }) =>
    hearers
      .filter((hearer) => hearer.region === region)
      .map(({ recipient }) => [recipient, counts.get(`${region} ${eventId} ${recipient}`) ?? 0] as const)
      .filter(([, count]) => count !== 1)
      .map(([recipient, count]) => `event ${eventId} has ${count} deliveries to ${recipient}`),
  );
};

const everyDeliveryHasEnded: Check = ({ deliveries }) =>
  deliveries.filter((one) => one.due || !hasEnded(one)).map(({ id, status }) => `delivery ${id} is still open (${status})`);

const everyLifeIsWhole: Check = ({ deliveries, steps }) => {
  const lives = Map.groupBy(steps, ({ region, deliveryId }) => `${region} ${deliveryId}`);
  return deliveries.flatMap(({ region, id, version, status }) => {
    const life = (lives.get(`${region} ${id}`) ?? []).toSorted((a, b) => a.version - b.version);
    const ends = life.filter(hasEnded).length;
    return [
      ...(life.length === version && life.every((step, at) => step.version === at + 1) ? [] : [`the steps of ${id} have a gap`]),
      ...(life.at(-1)?.status === status ? [] : [`the last step of ${id} is not where it stands`]),
      ...(ends <= 1 ? [] : [`delivery ${id} has ended ${ends} times`]),
    ];
  });
};

/** What is told once is told with one key: an event to a webhook, a directive to a reader. */
const nothingHasTwoKeys: Check = ({ receipts }) => {
  const keys = new Map<string, Set<string>>();
  for (const { to, key, about } of receipts)
    for (const what of about) keys.set(`${what} to ${to}`, (keys.get(`${what} to ${to}`) ?? new Set()).add(key));
  return [...keys].filter(([, known]) => known.size > 1).map(([what, known]) => `${what} came with ${known.size} keys`);
};

/** What was answered well comes again only where the service died before it could write that down. */
const nothingTakenComesAgain: Check = ({ receipts, kills }) =>
  [...Map.groupBy(receipts, ({ key }) => key)].flatMap(([key, ofKey]) => {
    const inOrder = ofKey.toSorted((a, b) => a.at - b.at);
    const again = inOrder.filter((one, place) => {
      const before = inOrder[place - 1];
      return before?.outcome === 'taken' && !kills.some((kill) => kill >= before.at && kill <= one.at);
    });
    return again.map(() => `${key} came again after it was taken`);
  });

/** What counts as arrived was taken by somebody, and whoever took anything was sent it by a delivery. */
const theRecordIsTrue: Check = ({ deliveries, receipts }) => {
  const taken = new Set(receipts.filter(({ outcome }) => outcome === 'taken').map(({ key }) => key));
  const known = new Set(deliveries.map(({ id }) => id));
  return [
    ...deliveries.filter((one) => one.bundleId === null && hasArrived(one) && !taken.has(one.id)).map(({ id }) => `${id} never arrived`),
    ...[...new Set(receipts.map(({ key }) => key))].filter((key) => !known.has(key)).map((key) => `${key} is no delivery`),
  ];
};

/** What was held for a bundle ends as the bundle did, and stands in each mail of it; nothing else does. */
const bundlesEndWhole: Check = ({ told, deliveries, receipts }) => {
  const numbers = new Map(told.map(({ eventId, number }) => [eventId, number]));
  const items = Map.groupBy(
    deliveries.filter(({ bundleId }) => bundleId !== null),
    ({ bundleId }) => bundleId,
  );
  const mails = Map.groupBy(receipts.filter(isMail), ({ key }) => key);
  return deliveries
    .filter(({ rule }) => rule === 'bundle')
    .flatMap(({ id, status }) => {
      const ofBundle = items.get(id) ?? [];
      const meant = ofBundle.map(({ eventId }) => numbers.get(eventId)).toSorted();
      return [
        ...ofBundle.filter((item) => item.status !== status).map((item) => `item ${item.id} is ${item.status}, and its bundle ${status}`),
        ...(mails.get(id) ?? [])
          .filter(({ about }) => about.toSorted().join() !== meant.join())
          .map(({ about }) => `bundle ${id} of ${meant.length} items was a mail of ${about.length}`),
      ];
    });
};

const CHECKS: readonly Check[] = [
  ...[everyHearerHasOneDelivery, everyDeliveryHasEnded, everyLifeIsWhole],
  ...[nothingHasTwoKeys, nothingTakenComesAgain, theRecordIsTrue, bundlesEndWhole],
];

function hasEnded({ status, final }: Pick<DeliveryRow, 'status' | 'final'>): boolean {
  return status === 'failed' ? final : !['queued', 'held'].includes(status);
}

function hasArrived({ status }: DeliveryRow): boolean {
  return status === 'sent' || status === 'delivered';
}

function isMail({ channel }: Receipt): boolean {
  return channel === 'e-mail';
}

function countBy<T>(items: readonly T[], by: (item: T) => string): Map<string, number> {
  return new Map([...Map.groupBy(items, by)].map(([key, group]) => [key, group.length]));
}
