import { eventClassOf, faultsOf } from '@rakor/contracts';
import { eventually } from '@rakor/testing';
import type { CounterView } from './counter.view.js';
import type { DeskView } from './desk/desk.view.js';
import { givenMalls } from '../testing/given-malls.js';
import { givenHall, MONDAY } from '../testing/given-queue.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const hall = await givenHall(malls, '33.16', { ktp: 'A', kk: 'A', pajak: 'B' }, { maxCalls: 2 });
const { clock } = malls;
const later = (seconds: number) => clock.travelTo(new Date(clock.now().getTime() + seconds * 1_000).toISOString());
const periodsOf = async (ticketId: string) =>
  (
    await malls.database.admin.query<{ status: string; from: Date; to: Date }>(
      'select status, from_at as "from", to_at as "to" from public_services.ticket_period where ticket_id = $1 order by n',
      [ticketId],
    )
  ).rows;

const one = await hall.desk('Loket 1', ['ktp', 'kk']);
const two = await hall.desk('Loket 2', ['pajak']);

describe('At the counters', () => {
  it('somebody is called, served and finished with, and every second is accounted for', async () => {
    const { id, number } = await hall.number('ktp');
    later(60);
    expect((await one.does('call-next')).ticket).toMatchObject({ id, number, status: 'called', calls: 1 });
    later(20);
    await one.does('start-serving');
    later(300);
    await one.does('hold', { reason: 'Fotokopi KK.' });
    later(120);
    await one.does('resume', { ticketId: id });
    later(30);

    expect((await one.does('finish', { outcome: 'completed' })).ticket).toMatchObject({ status: 'finished', outcome: 'completed' });
    const periods = await periodsOf(id);
    expect(periods.map(({ status, from, to }) => [status, (to.getTime() - from.getTime()) / 1_000])).toEqual([
      ['waiting', 60],
      ['called', 20],
      ['serving', 300],
      ['held', 120],
      ['serving', 30],
    ]);
    expect(await malls.toldShortly(id)).toEqual([
      '1 ticket-issued',
      '2 ticket-called',
      '3 ticket-serving-started',
      '4 ticket-held',
      '5 ticket-resumed',
      '6 ticket-finished',
    ]);
    expect((await malls.told(id)).at(-1)?.data).toMatchObject({
      waitedSeconds: 60,
      calledSeconds: 20,
      servedSeconds: 330,
      heldSeconds: 120,
    });
  });

  it('what is announced is as its contract says, though a statement wrote it', async () => {
    const { id } = await hall.number('pajak', { need: 'elderly' });
    const [issued] = await malls.told(id);
    const type = eventClassOf(issued?.type ?? '');

    expect(type && faultsOf(type, issued?.data ?? {})).toEqual([]);
    await two.does('call-next');
    await two.does('miss');
    await eventually(async () =>
      expect((await malls.announced()).filter(({ key }) => key === id).map(({ sequence }) => sequence)).toEqual([1, 2, 3]),
    );
  });

  it('a counter has one visitor at a time, and an officer calls from his own', async () => {
    await hall.number('ktp');
    await hall.number('ktp');
    await one.does('call-next');

    expect(await one.tries('call-next')).toMatchObject({ status: 409, body: { code: 'counter-busy' } });
    const stranger = malls.api.as('counter-officer', '33.16');
    expect(await stranger.post(`/v1/regions/33.16/counters/${one.id}/finish`, { outcome: 'completed' })).toMatchObject({
      status: 403,
      body: { code: 'counter-not-yours' },
    });
    await one.does('start-serving');
    await one.does('finish', { outcome: 'completed' });
    await one.does('call-next');
    await one.does('start-serving');
    await one.does('finish', { outcome: 'incomplete' });
    expect(await one.tries('call-next')).toMatchObject({ status: 409, body: { code: 'nobody-waits' } });
  });

  it('a number may be called again after five minutes, and no more often than the place does', async () => {
    const { id } = await hall.number('ktp');
    await one.does('call-next');
    later(299);
    expect(await one.tries('recall')).toMatchObject({ status: 409, body: { code: 'recall-too-early' } });
    later(1);
    expect((await one.does('recall')).ticket).toMatchObject({ calls: 2 });
    later(300);
    expect(await one.tries('recall')).toMatchObject({ status: 409, body: { code: 'called-often-enough' } });

    expect((await one.does('miss')).ticket).toMatchObject({ status: 'no-show' });
    expect((await malls.toldShortly(id)).at(-1)).toBe('4 ticket-no-show');
  });

  it('who missed the call comes back behind those who are there', async () => {
    const late = await hall.number('ktp');
    later(10);
    const next = await hall.number('ktp');
    await one.does('call-next');
    await one.does('miss');
    later(10);
    await hall.step(late.id, 'requeue');

    expect((await one.does('call-next')).ticket.id).toBe(next.id);
    await one.does('start-serving');
    await one.does('finish', { outcome: 'completed' });
    expect((await one.does('call-next')).ticket.id).toBe(late.id);
    await one.does('start-serving');
    await one.does('finish', { outcome: 'completed' });
  });

  it('who is passed on waits at the other institution as if since the arrival', async () => {
    const passed = await hall.number('ktp');
    later(60);
    const other = await hall.number('pajak');
    await one.does('call-next');
    await one.does('start-serving');
    later(60);
    await one.does('transfer', { serviceId: hall.services['pajak'], reason: 'Butuh NPWP dulu.' });

    expect((await two.does('call-next')).ticket).toMatchObject({ id: passed.id, serviceName: 'Layanan pajak' });
    await two.does('start-serving');
    await two.does('finish', { outcome: 'completed' });
    expect((await two.does('call-next')).ticket.id).toBe(other.id);
    await two.does('start-serving');
    await two.does('finish', { outcome: 'referred' });
    expect((await malls.told(passed.id)).find(({ type }) => type.includes('transferred'))?.data).toMatchObject({
      serviceName: 'Layanan pajak',
      fromServiceName: 'Layanan ktp',
      counterName: 'Loket 1',
    });
  });

  it('who is passed on to a counter is called by that one alone, as if since the arrival, while it is open', async () => {
    const [three, four] = [await hall.desk('Loket 3', ['ktp']), await hall.desk('Loket 4', ['ktp', 'kk'])];
    const passed = await hall.number('ktp');
    later(60);
    const next = await hall.number('ktp');
    await three.does('call-next');
    await three.does('start-serving');
    await three.does('transfer', { toCounterId: four.id, reason: 'Berkasnya ada di sana.' });

    expect((await three.does('call-next')).ticket.id).toBe(next.id);
    await three.does('start-serving');
    await three.does('finish', { outcome: 'completed' });
    expect(await three.tries('call-next')).toMatchObject({ status: 409, body: { code: 'nobody-waits' } });
    expect((await three.officer.get<DeskView>(`/v1/regions/33.16/counters/${three.id}/desk`)).body.lines).toMatchObject([{ waiting: 0 }]);
    expect((await four.does('call-next')).ticket).toMatchObject({ id: passed.id, serviceName: 'Layanan ktp' });
    await four.does('start-serving');
    await four.does('transfer', { serviceId: hall.services['ktp'], toCounterId: three.id, reason: 'Tanda tangan di sana.' });
    expect(await four.tries('call-next')).toMatchObject({ status: 409, body: { code: 'nobody-waits' } });

    await three.does('close');
    expect((await four.does('call-next')).ticket.id).toBe(passed.id);
    await four.does('start-serving');
    await four.does('finish', { outcome: 'completed' });
    await four.does('close');
    const transfers = (await malls.told(passed.id))
      .filter(({ type }) => type.includes('transferred'))
      .map(({ data }) => data['toCounterName']);
    expect(transfers).toEqual(['Loket 4', 'Loket 3']);
  });

  it('who is passed on to one of eight counters is called by no other, though all call at the same time', async () => {
    const desks = [];
    for (let n = 1; n <= 8; n++) desks.push(await hall.desk(`Meja ${n}`, ['ktp']));
    const { id } = await hall.number('ktp');
    const [first, wanted] = [desks[0], desks[7]];
    await first?.does('call-next');
    await first?.does('start-serving');
    await first?.does('transfer', { toCounterId: wanted?.id, reason: 'Berkasnya ada di sana.' });

    const answers = await Promise.all(desks.map((desk) => desk.tries('call-next')));

    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(7).fill(409), 200]);
    expect(answers[7]?.body).toMatchObject({ ticket: { id } });
    await wanted?.does('start-serving');
    await wanted?.does('finish', { outcome: 'completed' });
    for (const desk of desks) await desk.does('close');
  });

  it('nobody is passed on to where he is, to nobody, or to a counter that would not call him', async () => {
    const shut = await hall.desk('Loket 5', ['ktp']);
    await shut.does('close');
    await hall.number('ktp');
    await one.does('call-next');
    await one.does('start-serving');
    const passes = (body: object) => one.tries('transfer', { reason: 'Perlu.', ...body });

    expect(await passes({})).toMatchObject({ status: 400, body: { code: 'transfer-nowhere' } });
    expect(await passes({ toCounterId: one.id })).toMatchObject({ status: 400, body: { code: 'transfer-nowhere' } });
    expect(await passes({ toCounterId: shut.id })).toMatchObject({ status: 409, body: { code: 'wanted-counter-closed' } });
    expect(await passes({ toCounterId: two.id })).toMatchObject({ body: { code: 'service-not-here' } });
    expect(await passes({ toCounterId: hall.placeId })).toMatchObject({ status: 404, body: { code: 'counter-not-found' } });
    await one.does('finish', { outcome: 'completed' });
  });

  it('whoever is called and goes away leaves the counter free', async () => {
    const { id } = await hall.number('ktp');
    await one.does('call-next');

    expect(await hall.step(id, 'leave')).toMatchObject({ status: 'left' });

    const { id: next } = await hall.number('kk');
    expect((await one.does('call-next')).ticket.id).toBe(next);
    await one.does('miss');
  });

  it('an officer lets somebody go first with a reason that is kept', async () => {
    const first = await hall.number('kk');
    const weak = await hall.number('kk');
    expect(await hall.kiosk.post(`/v1/regions/33.16/tickets/${weak.id}/prioritise`, { reason: 'x' })).toMatchObject({ status: 403 });
    const prioritised = await one.officer.post(`/v1/regions/33.16/tickets/${weak.id}/prioritise`, {
      reason: 'Baru operasi, tidak kuat berdiri.',
    });
    expect(prioritised).toMatchObject({ status: 200, body: { need: 'override' } });

    expect((await one.does('call-next')).ticket.id).toBe(weak.id);
    expect((await malls.told(weak.id)).find(({ type }) => type.includes('prioritised'))?.data).toMatchObject({
      reason: 'Baru operasi, tidak kuat berdiri.',
      prioritisedBy: 'officer-Loket 1',
    });
    await one.does('miss');
    expect((await one.does('call-next')).ticket.id).toBe(first.id);
    await one.does('miss');
  });

  it('whoever has three before is told so, once', async () => {
    const tickets = [];
    for (let n = 0; n < 6; n++) tickets.push(await hall.number('pajak'));
    for (let n = 0; n < 3; n++) {
      await two.does('call-next');
      await two.does('miss');
    }

    const near = await Promise.all(
      tickets.map(async ({ id }) => (await malls.told(id)).flatMap(({ type, data }) => (type.includes('near') ? [data['position']] : []))),
    );
    expect(near).toEqual([[], [1], [2], [3], [4], [4]]);
  });

  it('a counter whose officer has gone is taken over by another one, with whom it has, for a reason that is kept', async () => {
    const gone = await hall.desk('Loket 8', ['kk']);
    const { id } = await hall.number('kk');
    await gone.does('call-next');
    await gone.does('start-serving');
    const path = `/v1/regions/33.16/counters/${gone.id}`;
    const body = { from: 'officer-Loket 8', reason: 'Petugas sakit mendadak.' };
    const officers = Array.from({ length: 8 }, (_, n) => malls.api.for({ role: 'counter-officer', region: '33.16', subject: `next-${n}` }));
    expect(await gone.tries('take-over', body)).toMatchObject({ status: 409, body: { code: 'counter-yours' } });

    const answers = await Promise.all(officers.map((officer) => officer.post<CounterView>(`${path}/take-over`, body)));

    const taken = answers.filter(({ status }) => status === 200);
    expect(taken).toMatchObject([{ body: { officer: expect.stringMatching(/^next-/) as string } }]);
    expect(answers.filter(({ status }) => status === 409)).toMatchObject(
      Array.from({ length: 7 }, () => ({ body: { code: 'counter-taken-over' } })),
    );
    expect((await malls.told(gone.id)).at(-1)).toMatchObject({
      ...{ type: 'public-services.counter-taken-over.v1', sequence: 3 },
      data: { formerOfficer: 'officer-Loket 8', officer: taken[0]?.body.officer, reason: 'Petugas sakit mendadak.' },
    });
    expect(await gone.tries('finish', { outcome: 'completed' })).toMatchObject({ status: 403, body: { code: 'counter-not-yours' } });
    const successor = officers[answers.findIndex(({ status }) => status === 200)];
    expect(await successor?.post(`${path}/finish`, { outcome: 'completed' })).toMatchObject({ status: 200, body: { ticket: { id } } });
    await successor?.post(`${path}/close`);
    expect(await gone.tries('take-over', body)).toMatchObject({ status: 409, body: { code: 'counter-closed' } });
  });

  it('a counter may serve what its place offers anew, from its next opening on', async () => {
    const mall = await givenHall(malls, '33.16', { ktp: 'A', sim: 'S' });
    const desk = await mall.desk('Loket 1', ['ktp']);
    await mall.keeper.post(`/v1/regions/33.16/services/${mall.services['ktp']}/withdraw`, { reason: 'Ganti standar.' });
    const anew = { code: 'ktp', name: 'KTP elektronik', prefix: 'A' };
    const { body: service } = await mall.keeper.post<{ id: string }>(`${mall.place}/services`, anew);
    const path = `/v1/regions/33.16/counters/${desk.id}/services`;
    const set = (serviceIds: unknown[], by = mall.keeper) => by.put<{ version: number }>(path, { serviceIds }, { ifMatch: '*' });

    expect((await set([service.id], desk.officer)).status).toBe(403);
    expect(await set([service.id], malls.api.as('organisation', '33.16', 'disdik'))).toMatchObject({ status: 403 });
    expect(await set([mall.services['ktp']])).toMatchObject({ status: 422, body: { code: 'service-not-here' } });
    const wanted = [service.id, mall.services['sim']];
    expect(await set(wanted)).toMatchObject({ status: 200, body: { serviceIds: wanted, servingIds: [mall.services['ktp']] } });

    expect((await malls.told(desk.id)).at(-1)).toMatchObject({
      ...{ type: 'public-services.counter-set-up.v1', sequence: 3 },
      data: { services: [{ serviceName: 'KTP elektronik' }, { serviceName: 'Layanan sim' }] },
    });
    await desk.does('close');
    await mall.keeper.post(`${mall.place}/queue/close`);
    await mall.keeper.post(`${mall.place}/queue/open`);
    await desk.does('open', {});
    await mall.number(service.id);
    expect((await desk.does('call-next')).ticket).toMatchObject({ serviceName: 'KTP elektronik' });
  });

  it('nobody calls at a counter that is closed', async () => {
    await two.does('close');

    expect(await two.tries('call-next')).toMatchObject({ status: 409, body: { code: 'counter-closed' } });
  });
});
