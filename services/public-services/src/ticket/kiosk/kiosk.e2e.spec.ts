import { eventually, givenBrowser } from '@rakor/testing';
import { givenMalls } from '../../testing/given-malls.js';
import { givenHall, MONDAY } from '../../testing/given-queue.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const hall = await givenHall(malls, '33.16', { ktp: 'A', pajak: 'B' });
await hall.desk('Loket 1', ['ktp']);
const browser = await givenBrowser();
const open = async (query = '', role: 'service' | 'counter-officer' = 'service') =>
  browser.open(`${malls.url}${hall.place}/kiosk?${query}`, {
    session: await malls.issuer.aToken({ role, region: '33.16' }),
    width: 1080,
    height: 1400,
  });
const numbers = async () => {
  const { rows } = await malls.database.admin.query<{ number: string; channel: string; need: string | null }>(
    `select number, channel, need from public_services.ticket where region = '33.16' order by arrived_at, id`,
  );
  return rows.map(({ number, channel, need }) => `${number} ${channel} ${need ?? 'regular'}`);
};

describe('A kiosk (B1, F14)', () => {
  it('gives a visitor a number by two touches, with the code of the place in line', async () => {
    const { page, textOf, complaints } = await open();
    expect(await textOf(`#service-${hall.services['ktp']}`)).toMatch(/Layanan ktp\s*tidak ada yang menunggu, 0 menit/);

    await page.click(`#service-${hall.services['ktp']}`);
    await page.click('[data-need=""]');
    await eventually(async () => expect(await textOf('#number .mine')).toBe('A001'));

    expect(await numbers()).toEqual(['A001 kiosk regular']);
    await eventually(async () => expect(await page.evaluate('document.querySelector("#number img").naturalWidth')).toBeGreaterThan(20));
    await eventually(async () => expect(await textOf('#services')).toMatch(/Layanan ktp\s*1 orang menunggu/));
    expect(complaints).toEqual([]);
  });

  it('asks who goes first, and gives one number for a touch that is made twice', async () => {
    const { page, textOf } = await open('lang=en', 'counter-officer');
    await page.focus(`#service-${hall.services['pajak']}`);
    await page.keyboard.press('Enter');
    await page.focus('[data-need="elderly"]');
    for (let n = 0; n < 3; n++) await page.keyboard.press('Enter');
    await eventually(async () => expect(await textOf('#number .mine')).toBe('B001'));

    expect(await numbers()).toEqual(['A001 kiosk regular', 'B001 reception elderly']);
  });

  it('prints the number that was given, and no second one, when it is switched off before the answer has come', async () => {
    const { page, textOf } = await open();
    let asked = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.method() !== 'POST' || asked++ > 0) return void request.continue();
      const headers = { ...request.headers(), 'content-type': 'application/json' };
      const body = JSON.stringify({ serviceId: hall.services['ktp'], channel: 'kiosk' });
      // It reaches the service; the answer finds nobody.
      void malls.issuer
        .aToken({ role: 'service', region: '33.16' })
        .then((token) => fetch(request.url(), { method: 'POST', headers: { ...headers, authorization: `Bearer ${token}` }, body }));
    });
    await page.click(`#service-${hall.services['ktp']}`);
    await page.click('[data-need=""]');
    await eventually(async () => expect(await numbers()).toHaveLength(3));

    await page.reload();
    await eventually(async () => expect(await textOf('#number .mine')).toBe('A002'));

    expect(await numbers()).toHaveLength(3);
    expect(asked).toBe(2);
  });

  it('says in words that no numbers are given out', async () => {
    await hall.keeper.post(`${hall.place}/queue/close`);
    const { textOf } = await open();

    expect(await textOf('#services')).toBe('Antrean sedang tidak dibuka.');
  });

  it.each(['id', 'en'])('has no barrier (%s)', async (lang) => {
    const { page, barriers } = await open(`lang=${lang}`);
    expect(await barriers()).toEqual([]);
    await page.evaluate('document.getElementById("lane").showModal()');
    expect((await barriers()).filter((barrier) => !barrier.includes('empty-heading'))).toEqual([]);
  });
});
