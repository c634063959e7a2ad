import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { givenMalls } from '../testing/given-malls.js';
import { givenHall, MONDAY } from '../testing/given-queue.js';
import type { KeptGrantView, LookView } from './list/list-grants.controller.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const hall = await givenHall(malls, '33.16', { ktp: 'A' });
const province = malls.api.as('province-admin', '33');
const GRANTS = '/v1/regions/33.16/record-grants';
const give = async () => (await hall.keeper.post<{ id: string }>(GRANTS, { reason: 'Aduan warga.', days: 2 })).body.id;
const look = (ticketId: string) => province.post(`/v1/regions/33.16/tickets/${ticketId}/look`);
const revoke = (id: string, by = hall.keeper, region = '33.16') =>
  by.post(`/v1/regions/${region}/record-grants/${id}/revoke`, { reason: 'Aduan selesai.' });

describe('A grant of a regency', () => {
  it('is taken back before its time, once of eight times, and from then on nobody looks by it', async () => {
    const { id: ticketId } = await hall.number('ktp');
    const id = await give();
    expect((await look(ticketId)).status).toBe(200);
    expect((await revoke(id, province)).status).toBe(403);
    expect(await revoke(id, malls.secretariat('35.24'), '35.24')).toMatchObject({ status: 404, body: { code: 'grant-not-found' } });

    const statuses = (await Promise.all(Array.from({ length: 8 }, () => revoke(id)))).map(({ status }) => status);

    expect(statuses.toSorted()).toEqual([204, ...Array.from({ length: 7 }, () => 409)]);
    expect(await look(ticketId)).toMatchObject({ status: 403, body: { code: 'grant-needed' } });
    expect(await malls.toldShortly(id)).toEqual(['1 record-access-granted', '2 record-accessed', '3 record-access-revoked']);
  });

  it('is listed with every look that was taken by it, page by page, for the regency and its auditor', async () => {
    const tickets = [await hall.number('ktp'), await hall.number('ktp'), await hall.number('ktp')];
    const id = await give();
    for (const { id: ticketId } of tickets) await look(ticketId);
    const auditor = malls.api.as('auditor', '33.16');
    const looks = async (query = '') => (await auditor.get<Page<LookView>>(`${GRANTS}/${id}/looks?limit=2${query}`)).body;

    expect((await auditor.get<Page<KeptGrantView>>(GRANTS)).body.items[0]).toMatchObject({
      ...{ id, grantee: '33', reason: 'Aduan warga.', looks: 3 },
    });
    const first = await looks();
    const second = await looks(`&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ ticketId, accessedBy }) => [ticketId, accessedBy])).toEqual(
      tickets.toReversed().map((ticket) => [ticket.id, 'province-admin@33']),
    );
    expect((await province.get(GRANTS)).status).toBe(403);
    expect((await auditor.get(`${GRANTS}/${newId()}/looks`)).status).toBe(404);
  });
});
