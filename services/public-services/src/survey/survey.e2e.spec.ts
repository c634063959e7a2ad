import { eventually, givenBrowser } from '@rakor/testing';
import { givenMalls } from '../testing/given-malls.js';
import { givenHall, MONDAY } from '../testing/given-queue.js';
import type { SurveyView } from './show/survey.view.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const hall = await givenHall(malls, '33.16', { ktp: 'A' }, {}, { name: 'MPP Blora' });
const desk = await hall.desk('Loket 1', ['ktp']);
const browser = await givenBrowser();
const pathOf = (id: string) => `/v1/regions/33.16/tickets/${id}/survey`;
const standing = async (id: string) => (await malls.api.anonymous.get<SurveyView>(pathOf(id))).body;
const answers = async () =>
  (await malls.database.admin.query<{ answers: (number | null)[] }>('select answers from public_services.survey')).rows.map(
    (row) => row.answers,
  );

describe('The survey of a ticket (F16)', () => {
  it.each(['id', 'en'])('waits on the phone of who was served, and takes one answer (%s)', async (lang) => {
    const { id, number } = await hall.number('ktp');
    const line = await browser.open(`${malls.url}/v1/regions/33.16/tickets/${id}/place-in-line?lang=${lang}`, { width: 400, height: 800 });
    expect(await standing(id)).toMatchObject({ number, placeName: 'MPP Blora', standing: 'not-served' });
    await desk.does('call-next');
    await desk.does('start-serving');
    await desk.does('finish', { outcome: 'completed' });

    await eventually(async () => expect(await line.textOf('#judge')).toBe(lang === 'id' ? 'Nilai layanan ini' : 'Judge this service'));
    await Promise.all([line.page.waitForNavigation(), line.page.click('#judge')]);
    expect(await line.barriers()).toEqual([]);
    const before = (await answers()).length;
    await line.page.click('#send');
    await eventually(async () =>
      expect(await line.textOf('#said')).toBe(lang === 'id' ? 'Nilailah paling sedikit satu unsur.' : 'Judge at least one of them.'),
    );
    await line.page.focus('#U1-4');
    await line.page.keyboard.press('Space');
    await line.page.click('#U3-2');
    await line.page.click('#send');

    await eventually(async () =>
      expect(await line.textOf('#survey')).toBe(lang === 'id' ? 'Nomor ini sudah dinilai.' : 'This number has been judged already.'),
    );
    expect(await line.textOf('#said')).toBe(lang === 'id' ? 'Terima kasih atas penilaian Anda.' : 'Thank you for your answer.');
    expect((await answers()).slice(before)).toEqual([[4, null, 2, null, null, null, null, null, null]]);
    expect(await standing(id)).toMatchObject({ standing: 'answered' });
  });

  it('is closed a month later, and is nobody’s of another region', async () => {
    const { id } = await hall.number('ktp');
    await desk.does('call-next');
    await desk.does('start-serving');
    await desk.does('finish', { outcome: 'completed' });
    expect(await standing(id)).toMatchObject({ standing: 'open', serviceName: 'Layanan ktp', date: '2025-06-02' });
    malls.clock.travelTo('2025-07-03T03:00:00Z');

    expect(await standing(id)).toMatchObject({ standing: 'over' });
    expect((await malls.api.anonymous.get(`/v1/regions/35.24/tickets/${id}/survey`)).status).toBe(404);
    malls.clock.travelTo(MONDAY);
  });
});
