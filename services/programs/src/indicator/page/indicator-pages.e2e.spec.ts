import { givenBrowser } from '@rakor/testing';
import { givenIndicators } from '../../testing/given-indicators.js';
import { aPlan } from '../indicator.builder.js';

// Banten's stunting over three of its regencies (N3), and what a city has spent in its local catalogue (N4).
const [BANTEN, SERANG, KOTA_SERANG, CILEGON] = ['36', '36.04', '36.73', '36.72'];
const service = await givenIndicators([BANTEN, SERANG, KOTA_SERANG, CILEGON]);
const browser = await givenBrowser();
const { leader, adopted, submitted, approved, clock, issuer, url } = service;
clock.travelTo('2023-02-10T02:00:00Z');
const province = await adopted(BANTEN, 'stunting-ssgi');
await leader(BANTEN).post(`/v1/regions/${BANTEN}/indicators/${province.id}/target`, aPlan());
for (const region of [SERANG, KOTA_SERANG, CILEGON]) {
  const { id } = await adopted(region, 'stunting-ssgi');
  for (const [period, numerator] of [
    ['2021', '245'],
    ['2022', region === SERANG ? '264' : '149'],
  ] as const) {
    await submitted(region, id, { period, place: region, numerator, denominator: '1000' });
    await approved(region, id, period);
  }
}
const spending = await adopted(BANTEN, 'local-catalogue-spending');
await submitted(BANTEN, spending.id, { period: '2023-01', place: BANTEN, numerator: '12000000000000' });
await approved(BANTEN, spending.id, '2023-01');
const board = `/v1/regions/${BANTEN}/indicator-board.html`;
const page = `/v1/regions/${BANTEN}/indicators/${province.id}/board.html`;
const token = await issuer.aToken({ role: 'leader', region: BANTEN });
const read = async (path: string) => {
  const answer = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

describe('The pages of indicators', () => {
  it.each([
    [board, 'h1', BANTEN],
    [page, 'h1', 'Prevalensi stunting (SSGI)'],
    [`${page}?lang=en`, 'h1', 'Prevalence of stunting (SSGI)'],
    [`${page}?under=${SERANG}`, 'h1', 'Prevalensi stunting (SSGI)'],
  ])('open in a browser, without a complaint or a barrier: %s', async (path, selector, words) => {
    const { status, complaints, barriers, textOf } = await browser.open(url + path, { token });

    expect([status, await textOf(selector), complaints]).toEqual([200, words, []]);
    expect(await barriers()).toEqual([]);
  });

  it('lead from the board over the province to a regency', async () => {
    const { page: tab, textOf } = await browser.open(`${url}${board}?lang=en`, { token });
    const follow = (name: string) =>
      Promise.all([
        tab.waitForNavigation(),
        tab.evaluate(`[...document.links].find((link) => link.textContent === ${JSON.stringify(name)}).click()`),
      ]);

    await follow('Prevalence of stunting (SSGI)');
    expect(await textOf('.chart + .remark')).toContain('2022: 18.73%, expected 21%.');
    await follow('Kabupaten Serang');
    expect(await textOf('.chart + .remark')).toContain('2022: 26.4%.');
  });

  it('say each colour in words, what is missing, and trillions as they are said', async () => {
    const [sheet, table] = [await read(`${page}?lang=en`), await read(board)];

    expect(sheet.text).toMatch(/not complete.*only 3 of 8 places have reported; no colour below 80 %/s);
    expect(sheet.text).toContain('Hoped for: 0%');
    expect(table.text).toContain('Rp12 triliun');
    expect(table.text).toContain('1 dari 9');
  });

  it('show a day of the past as it was known then', async () => {
    expect((await read(`${board}?asOf=2023-02-09`)).text).toContain('Belum ada.');
  });
});
