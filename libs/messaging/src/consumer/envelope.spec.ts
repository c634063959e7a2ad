import { headers } from '@nats-io/nats-core';
import { addressOf, open } from './envelope.js';
import { EventRefused } from './event.js';

const ID = '0197a1b2-0000-7000-8000-000000000001';
const FACT = {
  organisationId: ID,
  sequence: 1,
  code: 'dinkes',
  name: 'Dinas Kesehatan',
  class: 'opd',
  place: null,
  registeredAt: '2025-06-02T02:00:00.000Z',
};
const ENVELOPE = {
  'ce-id': ID,
  'ce-type': 'directory.organisation-registered.v1',
  'ce-subject': ID,
  'ce-time': '2025-06-02T02:00:00.000Z',
  'ce-region': '33.16',
  'ce-sequence': '1',
};

describe('An event’s envelope', () => {
  it('gives the event and its fact', () => {
    const { event, fact } = open(aMessage());

    expect(event).toEqual({
      id: ID,
      type: 'directory.organisation-registered.v1',
      region: '33.16',
      key: ID,
      sequence: 1,
      occurredAt: new Date('2025-06-02T02:00:00.000Z'),
    });
    expect(fact).toEqual(FACT);
  });

  it('writes a province as 36.00 in the subject and as 36 everywhere else', () => {
    const message = aMessage({ envelope: { 'ce-region': '36' }, subject: 'evt.directory.36.00.organisation-registered.v1' });

    expect(open(message).event.region).toBe('36');
  });

  it.each([
    ['another region in the header', { envelope: { 'ce-region': '35.24' } }, 'does not fit the subject'],
    ['another type in the header', { envelope: { 'ce-type': 'directory.position-held.v1' } }, 'does not fit the subject'],
    ['no id', { envelope: { 'ce-id': '' } }, 'is not a UUID'],
    ['no sequence', { envelope: { 'ce-sequence': '' } }, 'whole number'],
    ['no time', { envelope: { 'ce-time': 'yesterday' } }, 'not an instant'],
    ['a body that is no JSON', { body: '{' }, 'not a JSON object'],
    ['a body that is no object', { body: '7' }, 'not a JSON object'],
    ['a body that its class refuses', { body: JSON.stringify({ ...FACT, class: 'club' }) }, '/class'],
    [
      'a version that nobody knows',
      { envelope: { 'ce-type': 'directory.organisation-registered.v9' }, subject: 'evt.directory.33.16.organisation-registered.v9' },
      'unknown event or version',
    ],
  ])('is refused with %s', (_, changes, reason) => {
    expect(() => open(aMessage(changes))).toThrow(EventRefused);
    expect(() => open(aMessage(changes))).toThrow(reason);
  });

  it('never repeats the body in a refusal, for it may hold personal data', () => {
    const message = aMessage({ body: '{"nik": 3316010101010001' });

    expect(() => open(message)).toThrow(EventRefused);
    expect(() => open(message)).not.toThrow('3316010101010001');
  });

  it.each(['evt.directory.organisation-registered', 'evt.directory.xx.16.organisation-registered.v1', 'other.directory.33.16.x.v1'])(
    'has no region with the subject %s',
    (subject) => {
      expect(addressOf(subject).region).toBe('-');
    },
  );
});

function aMessage({ envelope = {}, subject = 'evt.directory.33.16.organisation-registered.v1', body = JSON.stringify(FACT) } = {}) {
  const fields = headers();
  for (const [name, value] of Object.entries({ ...ENVELOPE, ...envelope })) fields.set(name, value);
  return { subject, seq: 1, headers: fields, data: new TextEncoder().encode(body) };
}
