import { LOCAL_SEALING_KEYS } from '@rakor/bootstrap';
import { placeOfSeal } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { Sealer } from '@rakor/persistence';
import { race } from '@rakor/testing';
import { givenMalls } from '../../testing/given-malls.js';
import { givenHall, MONDAY } from '../../testing/given-queue.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const hall = await givenHall(malls, '33.16', { ktp: 'A' });
const sealer = new Sealer(LOCAL_SEALING_KEYS.map((key) => Buffer.from(key, 'base64')));
const PHONE = '+6281234567890';
const wish = { channel: 'whatsapp', contact: PHONE, language: 'id', consent: true };
const pathOf = (ticketId: string) => `/v1/regions/33.16/tickets/${ticketId}/contact`;
const give = (ticketId: string, more: object = {}) => hall.kiosk.post(pathOf(ticketId), { ...wish, ...more });
const told = async (ticketId: string) =>
  (
    await malls.database.admin.query<{ type: string; data: Record<string, string> }>(
      `select split_part(headers->>'ce-type', '.', 2) as type, body::jsonb as data from public_services.outbox
        where headers->>'ce-type' like '%ticket-contact%' and body::jsonb->>'ticketId' = $1 order by id`,
      [ticketId],
    )
  ).rows;

describe('Who holds a number', () => {
  it('may ask to be told when it is near: where to leaves sealed for this number, and is kept and logged nowhere', async () => {
    const { id } = await hall.number('ktp');

    expect((await give(id)).status).toBe(204);

    const [given] = await told(id);
    expect(given).toMatchObject({
      type: 'ticket-contact-given',
      data: { channel: 'whatsapp', language: 'id', placeId: hall.placeId, consentAt: malls.clock.now().toISOString() },
    });
    expect(sealer.open(given?.data['sealedContact'] ?? '', placeOfSeal('33.16', id))).toBe(PHONE);
    expect(() => sealer.open(given?.data['sealedContact'] ?? '', placeOfSeal('33.16', newId()))).toThrow();
    expect(JSON.stringify([given, malls.log])).not.toContain('81234567890');
  });

  it('is told at one address only, however many are given at the same time', async () => {
    for (const { id } of [await hall.number('ktp'), await hall.number('ktp'), await hall.number('ktp')]) {
      const { fulfilled } = await race(8, () => give(id));

      expect(fulfilled.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 204));
      const withdrawn = (await told(id)).filter(({ type }) => type === 'ticket-contact-withdrawn');
      expect(withdrawn).toHaveLength(7);
    }
  });

  it('may give another contact, and take it back', async () => {
    const { id } = await hall.number('ktp');
    await give(id);
    await give(id, { channel: 'email', contact: 'warga@example.org' });
    expect((await hall.kiosk.delete(pathOf(id))).status).toBe(204);

    const events = await told(id);
    expect(events.map(({ type, data: { ending } }) => [type, ending])).toEqual([
      ['ticket-contact-given', undefined],
      ['ticket-contact-withdrawn', 'replaced'],
      ['ticket-contact-given', undefined],
      ['ticket-contact-withdrawn', 'taken-back'],
    ]);
    expect(events.map(({ data }) => data['contactId'])).toEqual([
      ...[events[0]?.data['contactId'], events[0]?.data['contactId']],
      ...[events[2]?.data['contactId'], events[2]?.data['contactId']],
    ]);
    expect(await hall.kiosk.delete(pathOf(id))).toMatchObject({ status: 404, body: { code: 'no-contact-given' } });
  });

  it.each([
    ['a channel that there is not', { channel: 'fax' }, '/channel'],
    ['a number without its country', { contact: '081234567890' }, '/contact'],
    ['a number where an address must be', { channel: 'email' }, '/contact'],
    ['an address where a number must be', { contact: 'warga@example.org' }, '/contact'],
    ['no consent', { consent: false }, '/consent'],
    ['a language that there is not', { language: 'jv' }, '/language'],
  ])('is told what is wrong with %s', async (_, more, pointer) => {
    const { id } = await hall.number('ktp');

    expect(await give(id, more)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
    expect(await told(id)).toEqual([]);
  });

  it('is told nothing any more once it has been called', async () => {
    const one = await hall.desk('Loket 1', ['ktp']);
    const { ticket } = await one.does('call-next');

    expect(await give(ticket?.id ?? '')).toMatchObject({ status: 409, body: { code: 'number-waits-no-more' } });
    expect(await give(newId())).toMatchObject({ status: 404, body: { code: 'ticket-not-found' } });
  });
});
