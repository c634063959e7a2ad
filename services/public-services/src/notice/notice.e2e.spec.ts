import { newId } from '@rakor/kernel';
import { race } from '@rakor/testing';
import type { HallView } from '../hall/hall.view.js';
import { givenMalls } from '../testing/given-malls.js';
import { givenHall, MONDAY } from '../testing/given-queue.js';
import type { NoticeView } from './notice.view.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const hall = await givenHall(malls, '33.16', { ktp: 'A' }, {}, { code: 'blora', name: 'MPP Blora' });
const text = { indonesian: 'Tutup pukul 14.', english: 'Closed from 2 pm.' };
const shown = async () => (await malls.api.anonymous.get<HallView>('/v1/regions/33.16/public-places/blora/hall')).body.notices;

describe('A notice of the staff', () => {
  it('is shown in its time, to everybody, and no longer', async () => {
    const times = { from: '2025-06-02T04:00:00Z', until: '2025-06-02T05:00:00Z' };
    const { status, body } = await hall.keeper.post<NoticeView>(`${hall.place}/notices`, { ...text, ...times });
    expect(status).toBe(201);
    expect(await shown()).toEqual([]);

    malls.clock.travelTo('2025-06-02T04:00:00Z');
    expect(await shown()).toEqual([{ id: text.indonesian, en: text.english }]);
    malls.clock.travelTo('2025-06-02T05:00:00Z');
    expect(await shown()).toEqual([]);
    expect(await hall.keeper.post(`/v1/regions/33.16/notices/${body.id}/take-down`)).toMatchObject({
      status: 409,
      body: { code: 'notice-over' },
    });
    malls.clock.travelTo(MONDAY);
  });

  it('is taken down once of eight times, and told of', async () => {
    const { body } = await hall.keeper.post<NoticeView>(`${hall.place}/notices`, text);

    const { fulfilled } = await race(8, () => hall.keeper.post(`/v1/regions/33.16/notices/${body.id}/take-down`));

    expect(fulfilled.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await malls.toldShortly(body.id)).toEqual(['1 notice-put-up', '2 notice-taken-down']);
  });

  it.each([
    ['without English', { indonesian: 'Tutup.' }, 400, '/english'],
    ['that is over', { ...text, until: '2025-06-01T00:00:00Z' }, 422, '/until'],
    ['for ever', { ...text, until: '2026-06-01T00:00:00Z' }, 422, '/until'],
  ])('is refused %s', async (_, notice, status, pointer) => {
    expect(await hall.keeper.post(`${hall.place}/notices`, notice)).toMatchObject({ status, body: { errors: [{ pointer }] } });
  });

  it('is put up by who runs the place, and by nobody else', async () => {
    expect((await malls.api.as('organisation', '33.16', 'disdik').post(`${hall.place}/notices`, text)).status).toBe(403);
    expect((await malls.api.as('service', '33.16').post(`${hall.place}/notices`, text)).status).toBe(403);
    expect((await hall.keeper.post(`/v1/regions/33.16/notices/${newId()}/take-down`)).status).toBe(404);
  });
});
