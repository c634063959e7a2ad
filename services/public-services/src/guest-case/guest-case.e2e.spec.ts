import type { Page } from '@rakor/http';
import { eventually } from '@rakor/testing';
import { givenMalls } from '../testing/given-malls.js';
import { walkIn } from '../testing/given-walk.js';
import type { GuestCaseView } from './list/list-guest-cases.controller.js';

const [BLORA, YOGYA] = ['33.16', '34.71'];
const malls = await givenMalls();
const blora = walkIn(malls, BLORA);
malls.clock.travelTo('2025-06-02T03:00:00Z');

describe('A service of another regency at a counter in Blora’s hall (F15)', () => {
  it('leaves the ticket with the hall and the case with its owner, of another province, told in the owner’s tenant', async () => {
    const { id: placeId } = await malls.hasOpenPlace(BLORA, { name: 'MPP Blora' });
    await blora.bringsLive(placeId, 'yogya', { kind: 'other-regency', ownerRegion: YOGYA });
    await blora.bringsLive(placeId, 'polres');
    const { items } = await read<{ items: { id: string; code: string }[] }>(`/v1/regions/${BLORA}/places/${placeId}/services`);
    const idOf = (code: string) => items.find((service) => service.code === code)?.id;
    await blora.does(`/places/${placeId}/queue/open`);
    const counter = await blora.does<{ id: string }>(`/places/${placeId}/counters`, {
      name: 'Loket 1',
      serviceIds: items.map(({ id }) => id),
    });
    const officer = malls.api.as('counter-officer', BLORA);
    await blora.does(`/counters/${counter.id}/open`, {}, officer);
    for (const code of ['polres', 'yogya']) {
      await blora.does(`/places/${placeId}/tickets`, { serviceId: idOf(code), channel: 'kiosk' }, malls.api.as('service', BLORA));
      await blora.does(`/counters/${counter.id}/call-next`, undefined, officer);
      await blora.does(`/counters/${counter.id}/start-serving`, undefined, officer);
      await blora.does(`/counters/${counter.id}/finish`, { outcome: 'completed' }, officer);
    }

    const cases = async (region: string) =>
      (await malls.secretariat(region).get<Page<GuestCaseView>>(`/v1/regions/${region}/guest-cases`)).body.items;
    const [ofYogya, ...others] = await cases(YOGYA);
    expect(others).toEqual([]);
    expect(ofYogya).toMatchObject({
      hostRegion: BLORA,
      placeName: 'MPP Blora',
      ticketNumber: 'Y001',
      ticketDate: '2025-06-02',
      outcome: 'completed',
    });
    expect(await cases(BLORA)).toEqual([]);
    await eventually(async () =>
      expect(await malls.told(ofYogya?.id ?? '')).toMatchObject([
        { type: 'public-services.guest-case-received.v1', region: YOGYA, sequence: 1, data: { hostRegion: BLORA, ticketNumber: 'Y001' } },
      ]),
    );
  });

  it('comes to its owner also where the day ended before the officer said what came of it', async () => {
    const { id: placeId } = await malls.hasOpenPlace(BLORA, { name: 'MPP Cepu' });
    await blora.bringsLive(placeId, 'kendal', { kind: 'other-regency', ownerRegion: '33.24' });
    const { items } = await read<{ items: { id: string }[] }>(`/v1/regions/${BLORA}/places/${placeId}/services`);
    const serviceIds = items.map(({ id }) => id);
    await blora.does(`/places/${placeId}/queue/open`);
    const counter = await blora.does<{ id: string }>(`/places/${placeId}/counters`, { name: 'Loket 1', serviceIds });
    const officer = malls.api.as('counter-officer', BLORA);
    await blora.does(`/counters/${counter.id}/open`, {}, officer);
    await blora.does(`/places/${placeId}/tickets`, { serviceId: serviceIds[0], channel: 'kiosk' }, malls.api.as('service', BLORA));
    await blora.does(`/counters/${counter.id}/call-next`, undefined, officer);
    await blora.does(`/counters/${counter.id}/start-serving`, undefined, officer);

    await blora.does(`/places/${placeId}/queue/close`);

    const { body } = await malls.secretariat('33.24').get<Page<GuestCaseView>>('/v1/regions/33.24/guest-cases');
    expect(body.items).toMatchObject([{ placeName: 'MPP Cepu', ticketNumber: 'K001', outcome: 'unrecorded' }]);
  });

  it('is put into the owner’s tenant by nobody in another’s name', async () => {
    const client = await malls.database.admin.connect();
    const forged = (host: string) =>
      client.query(
        `insert into public_services.guest_case (region, id, host_region, place_name, institution_id, service_name, ticket_number, ticket_date, outcome, served_at, version)
         values ('34.71', gen_random_uuid(), '${host}', 'x', gen_random_uuid(), 'x', 'A001', '2025-06-02', 'completed', now(), 0)`,
      );
    await client.query(`begin; set local role public_services_app; set local app.region = '33.24'; savepoint before`);

    await expect(forged('33.16')).rejects.toThrow('row-level security');
    await client.query('rollback to savepoint before');
    await expect(forged('33.24')).resolves.toMatchObject({ rowCount: 1 });

    await client.query('rollback');
    client.release();
  });
});

async function read<T>(path: string): Promise<T> {
  return (await blora.cabinet.get<T>(path)).body;
}
