import { audit } from './audit.js';
import type { DeliveryRow, Evidence, Receipt, StepRow } from './evidence.js';

const REGION = '35.24';
const row = (id: string, wish: Partial<DeliveryRow> = {}): DeliveryRow => ({
  ...{ region: REGION, id, eventId: 'e1', channel: 'webhook', recipient: 'hook', rule: 'subscription' },
  ...{ status: 'delivered', final: false, due: false, bundleId: null, version: 2 },
  ...wish,
});
const life = (deliveryId: string, ...statuses: string[]): StepRow[] =>
  statuses.map((status, at) => ({ region: REGION, deliveryId, version: at + 1, status, final: false }));
const receipt = (key: string, at: number, wish: Partial<Receipt> = {}): Receipt => ({
  ...{ channel: 'webhook', to: 'hook', key, about: ['e1'], outcome: 'taken', at },
  ...wish,
});
const mail = (key: string, at: number, wish: Partial<Receipt> = {}) =>
  receipt(key, at, { channel: 'e-mail', to: 'camat', about: ['no1'], ...wish });

/** One event for a webhook, which lost its answer once, and for a reader, in a bundle. */
const good: Evidence = {
  told: [{ region: REGION, eventId: 'e1', number: 'no1' }],
  hearers: [
    { region: REGION, recipient: 'hook' },
    { region: REGION, recipient: 'reader' },
  ],
  deliveries: [
    row('d1', { version: 3 }),
    row('i1', { channel: 'e-mail', recipient: 'reader', rule: 'directive-issued', status: 'sent', bundleId: 'b1' }),
    row('b1', { channel: 'e-mail', eventId: 'b1', recipient: 'reader', rule: 'bundle', status: 'sent' }),
  ],
  steps: [...life('d1', 'queued', 'failed', 'delivered'), ...life('i1', 'held', 'sent'), ...life('b1', 'held', 'sent')],
  receipts: [receipt('d1', 10, { outcome: 'lost' }), receipt('d1', 20), mail('b1', 30)],
  kills: [],
};
const [hook, item, bundle] = good.deliveries as [DeliveryRow, DeliveryRow, DeliveryRow];

describe('The auditor of messages', () => {
  it('finds nothing where all is well', () => {
    expect(audit(good)).toEqual([]);
  });

  it('lets what was taken come again where the service was killed in between', () => {
    expect(audit({ ...good, receipts: [...good.receipts, mail('b1', 50)], kills: [40] })).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, string]>([
    ['a doubled send', { receipts: [...good.receipts, receipt('d1', 50)], kills: [15] }, 'd1 came again after it was taken'],
    ['a second mail', { receipts: [...good.receipts, mail('b1', 50)] }, 'b1 came again after it was taken'],
    [
      'a repetition with another key',
      {
        deliveries: [...good.deliveries, row('d2', { recipient: 'other' })],
        steps: [...good.steps, ...life('d2', 'queued', 'delivered')],
        receipts: [...good.receipts, receipt('d2', 50)],
      },
      'e1 to hook came with 2 keys',
    ],
    ['an open delivery', { deliveries: [{ ...hook, due: true }, item, bundle] }, 'delivery d1 is still open (delivered)'],
    [
      'an event that nobody queued',
      { deliveries: [hook, bundle], receipts: good.receipts.slice(0, 2) },
      'event e1 has 0 deliveries to reader',
    ],
    ['a delivery that is there twice', { deliveries: [hook, item, bundle, { ...hook }] }, 'event e1 has 2 deliveries to hook'],
    ['a step that is missing', { steps: good.steps.filter((one) => one.version !== 2) }, 'the steps of d1 have a gap'],
    [
      'a state that no step led to',
      { deliveries: [{ ...hook, status: 'skipped' }, item, bundle] },
      'the last step of d1 is not where it stands',
    ],
    [
      'a delivery that ended twice',
      {
        deliveries: [{ ...hook, version: 4 }, item, bundle],
        steps: [...good.steps, { ...life('d1', '', '', '', 'delivered')[3] } as StepRow],
      },
      'delivery d1 has ended 2 times',
    ],
    ['an arrival that nobody saw', { receipts: good.receipts.slice(2) }, 'd1 never arrived'],
    ['a request that no delivery made', { receipts: [...good.receipts, receipt('d9', 50, { about: ['e9'] })] }, 'd9 is no delivery'],
    [
      'an item that outlives its bundle',
      { deliveries: [hook, { ...item, status: 'held' }, bundle] },
      'item i1 is held, and its bundle sent',
    ],
    [
      'a mail without its item',
      { receipts: [...good.receipts.slice(0, 2), mail('b1', 30, { about: [] })] },
      'bundle b1 of 1 items was a mail of 0',
    ],
  ])('finds %s', (_, planted, finding) => {
    expect(audit({ ...good, ...planted })).toContain(finding);
  });
});
