import { newId } from '@rakor/kernel';
import { givenMalls } from '../../testing/given-malls.js';
import { givenHall, MONDAY } from '../../testing/given-queue.js';
import type { NumberGiven } from './issue.statement.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const allDay = { hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' })), opensOnHolidays: true };
const numbersOf = (given: readonly NumberGiven[]) => given.map(({ number }) => number).sort();
const upTo = (count: number, prefix = 'A', from = 1) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(from + index).padStart(3, '0')}`);

describe('Numbers', () => {
  it('have neither gap nor double when two hundred visitors ask at once, at several services of two letters', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A', kk: 'A', pajak: 'B' });

    const given = await Promise.all(Array.from({ length: 200 }, (_, index) => hall.number(['ktp', 'kk', 'pajak', 'ktp'][index % 4] ?? '')));

    expect(numbersOf(given)).toEqual([...upTo(150), ...upTo(50, 'B')]);
    expect(new Set(given.map(({ id }) => id)).size).toBe(200);
    const { rows } = await malls.database.admin.query<{ key: string }>(
      `select key from public_services.outbox where headers->>'ce-type' = 'public-services.ticket-issued.v1' and body::jsonb->>'placeId' = $1`,
      [hall.placeId],
    );
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(given.map(({ id }) => id)));
    expect(rows).toHaveLength(200);
  });

  it('are the same for the same Idempotency-Key: a kiosk that crashed before it printed prints what was given', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    const ask = (idempotencyKey: string) =>
      hall.kiosk.post<NumberGiven>(`${hall.place}/tickets`, { serviceId: hall.services['ktp'], channel: 'kiosk' }, { idempotencyKey });
    const key = newId();
    const first = await ask(key);

    expect((await ask(key)).body).toEqual(first.body);
    expect((await ask(newId())).body.number).toBe('A002');
  });

  it('of two kiosks that send the same keys at the same time are given once for each key', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    const keys = Array.from({ length: 20 }, newId);
    const ask = async (idempotencyKey: string): Promise<NumberGiven> => {
      const options = { idempotencyKey };
      const answer = await hall.kiosk.post<NumberGiven>(
        `${hall.place}/tickets`,
        { serviceId: hall.services['ktp'], channel: 'kiosk' },
        options,
      );
      return answer.status === 409 ? ask(idempotencyKey) : answer.body;
    };

    const [one, other] = await Promise.all([Promise.all(keys.map(ask)), Promise.all(keys.map(ask))]);

    expect(one).toEqual(other);
    expect(numbersOf(one)).toEqual(upTo(20));
  });

  it('begin anew with the local day: midnight in WITA is 16:00 UTC, and the year ends there', async () => {
    malls.clock.travelTo('2025-12-31T15:58:00Z');
    const hall = await givenHall(malls, '51.08', { rabies: 'R' }, {}, allDay);
    const before = await hall.number('rabies');
    malls.clock.travelTo('2025-12-31T15:59:30Z');
    expect(await hall.kiosk.post(`${hall.place}/tickets`, { serviceId: hall.services['rabies'], channel: 'kiosk' })).toMatchObject({
      status: 409,
      body: { code: 'queue-not-open' },
    });
    malls.clock.travelTo('2025-12-31T16:00:00Z');
    await hall.keeper.post(`${hall.place}/queue/close`);
    await hall.keeper.post(`${hall.place}/queue/open`);
    const after = await hall.number('rabies');

    expect([before, after]).toMatchObject([
      { number: 'R001', date: '2025-12-31' },
      { number: 'R001', date: '2026-01-01' },
    ]);
    malls.clock.travelTo(MONDAY);
  });

  it('end with the contingent of the day, for exactly as many as there are', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' }, { dailyLimit: 10 });
    const ask = () => hall.kiosk.post<NumberGiven>(`${hall.place}/tickets`, { serviceId: hall.services['ktp'], channel: 'web' });

    const answers = await Promise.all(Array.from({ length: 30 }, ask));

    const given = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(numbersOf(given)).toEqual(upTo(10));
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body)).toMatchObject(
      Array.from({ length: 20 }, () => ({ code: 'no-numbers-left' })),
    );
  });

  it('step over the numbers that kiosks keep for themselves', async () => {
    const kioskBlocks = [
      { kiosk: 'kiosk-1', from: 3, to: 4 },
      { kiosk: 'kiosk-2', from: 5, to: 6 },
    ];
    const hall = await givenHall(malls, '33.16', { ktp: 'A' }, { kioskBlocks });

    const given = await Promise.all(Array.from({ length: 5 }, () => hall.number('ktp')));

    expect(numbersOf(given)).toEqual(['A001', 'A002', 'A007', 'A008', 'A009']);
  });
});

describe('No number is given', () => {
  const refused = async (path: string, body: object, region = '33.16') => malls.api.as('service', region).post(path, body);

  it('where the day is not open, or for what is not offered today, and nothing is left behind', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    const { id: shut } = await malls.hasOpenPlace('33.16');
    const ask = { serviceId: hall.services['ktp'], channel: 'kiosk' };

    expect(await refused(`/v1/regions/33.16/places/${shut}/tickets`, ask)).toMatchObject({ status: 409, body: { code: 'queue-not-open' } });
    expect(await refused(`${hall.place}/tickets`, { ...ask, serviceId: newId() })).toMatchObject({
      status: 409,
      body: { code: 'service-not-offered' },
    });
    expect((await hall.number('ktp')).number).toBe('A001');
  });

  it('after closing time, though the day has not ended', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    malls.clock.travelTo('2025-06-02T08:30:00Z');

    expect(await refused(`${hall.place}/tickets`, { serviceId: hall.services['ktp'], channel: 'kiosk' })).toMatchObject({
      body: { code: 'queue-not-open' },
    });
    malls.clock.travelTo(MONDAY);
  });

  it('in another region, nor to who may not give numbers, nor for what cannot be read', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    const ask = { serviceId: hall.services['ktp'], channel: 'kiosk' };

    expect((await refused(`${hall.place}/tickets`, ask, '35.24')).status).toBe(403);
    expect((await malls.api.as('leader', '33.16').post(`${hall.place}/tickets`, ask)).status).toBe(403);
    expect((await refused(`${hall.place}/tickets`, { ...ask, need: 'override' })).status).toBe(400);
    expect((await refused(`${hall.place}/tickets`, { ...ask, channel: 'booking' })).status).toBe(400);
  });
});
