import type { Page } from '@rakor/http';
import { givenBrowser } from '@rakor/testing';
import { givenMalls } from '../testing/given-malls.js';
import type { PublicPlaceSummary, PublicPlaceView } from './public-place.view.js';

const BULELENG = '51.08';
const malls = await givenMalls();
const browser = await givenBrowser();
const { anonymous } = malls.api;
const dpmptsp = malls.api.as('organisation', BULELENG, 'dpmptsp');
const shown = (code: string) => anonymous.get<PublicPlaceView>(`/v1/regions/${BULELENG}/public-places/${code}`);

describe('A place shows to everybody', () => {
  it('when it is open and what it gives: six of fourteen components, fees and promised time, and nothing of who did what', async () => {
    malls.clock.travelTo('2023-01-10T00:30:00Z');
    const { id } = await malls.hasOpenPlace(BULELENG, { code: 'banyuasri', name: 'MPP Buleleng', location: 'Pasar Banyuasri', floor: '3' });
    const standardId = await malls.hasStandard(BULELENG, 'nib');
    await dpmptsp.post(`/v1/regions/${BULELENG}/places/${id}/services`, {
      code: 'nib',
      name: 'Nomor Induk Berusaha',
      prefix: 'N',
      standardId,
    });

    const { status, body } = await shown('banyuasri');

    expect([status, body.name, body.location, body.floor, body.takesVisitors]).toEqual([200, 'MPP Buleleng', 'Pasar Banyuasri', '3', true]);
    expect(body.today).toEqual({
      date: '2023-01-10',
      spans: [
        { opensAt: '2023-01-10T00:00:00.000Z', closesAt: '2023-01-10T04:00:00.000Z' },
        { opensAt: '2023-01-10T05:00:00.000Z', closesAt: '2023-01-10T07:30:00.000Z' },
      ],
      nextOn: '2023-01-11',
    });
    expect(body.services).toMatchObject([
      {
        code: 'nib',
        institutionName: 'DPMPTSP',
        given: true,
        fees: [{ amount: '0' }],
        promised: { amount: 1, unit: 'working-days' },
        doneBy: '2023-01-11T07:30:00.000Z',
      },
    ]);
    expect(body.services[0]?.components.map(({ component }) => component)).toEqual(['requirements', 'procedure', 'product', 'complaints']);
    expect(JSON.stringify(body)).not.toMatch(/operator|actor|secretariat/);
  });

  it('the same as a page, in both languages, without a barrier, and with everything that was written in it escaped', async () => {
    malls.clock.travelTo('2023-01-10T00:30:00Z');
    const { id } = await malls.hasOpenPlace(BULELENG, { code: 'halaman', name: 'MPP <b>Buleleng</b>', floor: '3' });
    const standardId = await malls.hasStandard(BULELENG, 'nib');
    await dpmptsp.post(`/v1/regions/${BULELENG}/places/${id}/services`, { code: 'nib', name: 'NIB', prefix: 'N', standardId });

    for (const [lang, heading, hours, fee] of [
      [
        'id',
        'Hari ini, Selasa, 10 Januari 2023',
        'Buka 08:00–12:00, 13:00–15:30. Hari buka berikutnya: Rabu, 11 Januari 2023.',
        'Penerbitan: gratis',
      ],
      [
        'en',
        'Today, Tuesday, 10 January 2023',
        'Open 08:00–12:00, 13:00–15:30. Next open day: Wednesday, 11 January 2023.',
        'Penerbitan: free',
      ],
    ] as const) {
      const { complaints, barriers, textOf } = await browser.open(`${malls.url}/v1/regions/${BULELENG}/public-places/halaman?lang=${lang}`);

      expect(complaints).toEqual([]);
      expect(await barriers()).toEqual([]);
      expect(await textOf('h1')).toBe('MPP <b>Buleleng</b>');
      expect(await textOf('#today')).toBe(heading);
      expect(await textOf('main')).toContain(hours);
      expect(await textOf('main')).toContain(fee);
    }
  });

  it('its day on its own clocks, and the next one after a feast', async () => {
    // After midnight in Bali, on the eve of Nyepi 2023.
    malls.clock.travelTo('2023-03-21T16:30:00Z');
    await malls.hasOpenPlace(BULELENG, { code: 'singaraja' });

    expect((await shown('singaraja')).body.today).toEqual({ date: '2023-03-22', spans: [], nextOn: '2023-03-24' });
  });

  it('nothing before it has been opened, nor after it is closed; while it is suspended that it takes nobody', async () => {
    await malls.hasPlace(BULELENG, { code: 'rencana' });
    const { id } = await malls.hasOpenPlace(BULELENG, { code: 'seririt' });
    await dpmptsp.post(`/v1/regions/${BULELENG}/places/${id}/suspend`, { reason: 'Banjir.' });
    const listed = async () =>
      (await anonymous.get<Page<PublicPlaceSummary>>(`/v1/regions/${BULELENG}/public-places?limit=200`)).body.items;

    expect((await shown('rencana')).status).toBe(404);
    expect((await shown('seririt')).body).toMatchObject({ takesVisitors: false, today: { spans: [], nextOn: null } });
    expect((await listed()).map(({ code, takesVisitors }) => [code, takesVisitors])).toContainEqual(['seririt', false]);
    await dpmptsp.post(`/v1/regions/${BULELENG}/places/${id}/close`, { reason: 'Digabung.' });
    expect((await shown('seririt')).status).toBe(404);
    expect((await anonymous.get(`/v1/regions/51.01/public-places/banyuasri`)).status).toBe(404);
    expect((await anonymous.get<Page<unknown>>('/v1/regions/nowhere/public-places')).body.items).toEqual([]);
  });

  it('leads to how long one waits there, which is there before its first day, as its hall is, and not before it has been opened', async () => {
    const { id } = await malls.hasOpenPlace(BULELENG, { code: 'sukasada', name: 'MPP Sukasada' });
    const { id: planned } = await malls.hasPlace(BULELENG);
    const waitOf = (placeId: string) => anonymous.get(`/v1/regions/${BULELENG}/places/${placeId}/wait`);

    expect(await waitOf(id)).toMatchObject({ status: 200, body: { placeName: 'MPP Sukasada', date: null, waiting: 0, lines: [] } });
    expect(await anonymous.get(`/v1/regions/${BULELENG}/public-places/sukasada/hall`)).toMatchObject({
      ...{ status: 200, body: { placeName: 'MPP Sukasada', date: null, calls: [] } },
    });
    expect(await waitOf(planned)).toMatchObject({ status: 404 });
    const { page, textOf, complaints } = await browser.open(`${malls.url}/v1/regions/${BULELENG}/public-places/sukasada?lang=id`);
    await Promise.all([page.waitForNavigation(), page.click('#wait')]);
    expect(await textOf('h1')).toBe('MPP Sukasada');
    expect(await textOf('#wait')).toContain('Antrean sedang tidak dibuka.');
    expect(complaints).toEqual([]);
  });
});
