import { newId } from '@rakor/kernel';
import { eventually, givenBrowser, givenService, type OpenPage, race } from '@rakor/testing';
import { publicServices } from '../../service.js';
import { givenMalls } from '../../testing/given-malls.js';
import { givenHall, type Hall, MONDAY } from '../../testing/given-queue.js';

const ALL_DAY = { hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })), opensOnHolidays: true };
const kioskBlocks = [
  { kiosk: 'kiosk-1', from: 800, to: 849 },
  { kiosk: 'kiosk-2', from: 850, to: 899 },
];
const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
afterEach(() => malls.clock.travelTo(MONDAY));
const browser = await givenBrowser();

const aHall = (blocks: object[] = kioskBlocks, region = '33.16', plan = {}) =>
  givenHall(malls, region, { ktp: 'A', pajak: 'B' }, { kioskBlocks: blocks, dailyLimit: 500 }, plan);
const tokenOf = ({ region }: Hall) => malls.issuer.aToken({ role: 'service', region });
const open = async (hall: Hall, kiosk = 'kiosk-1', { url = malls.url, lang = 'id' } = {}) => {
  const address = `${url}${hall.place}/kiosk?lang=${lang}&kiosk=${kiosk}`;
  return browser.open(address, { session: await tokenOf(hall), width: 1080, height: 1400 });
};
const take = async ({ page }: OpenPage, hall: Hall, service = 'ktp') => {
  await page.evaluate('document.getElementById("number").close()');
  // The services may be renewed in this moment, and with them the button.
  await eventually(() => page.evaluate(`document.getElementById('service-${hall.services[service]}').click()`));
  await page.click('[data-need=""]');
};
const shows = async ({ textOf, page }: OpenPage, number: string) =>
  eventually(async () => {
    expect(await page.evaluate('document.getElementById("number").open')).toBe(true);
    expect(await textOf('#number .mine')).toBe(number);
  });
const says = ({ textOf }: OpenPage, words: string) => eventually(async () => expect(await textOf('#said')).toContain(words));
const stored = async ({ placeId }: Hall) => {
  const { rows } = await malls.database.admin.query<{ number: string; kiosk: string | null; status: string; day: string }>(
    `select number, offline_kiosk as kiosk, status, date::text as day from public_services.ticket where queue_id = $1 order by number`,
    [placeId],
  );
  return rows.map(({ number, kiosk, status }) => `${number} ${kiosk ?? 'connected'} ${status}`);
};
/** What the browser keeps of the block. */
const kept = async ({ page }: OpenPage) =>
  (
    JSON.parse((await page.evaluate('Object.entries(localStorage).find(([key]) => key.startsWith("rakor-kiosk-block"))[1]')) as string) as {
      reserve: object;
    }
  ).reserve;
/** The clock of the service, as the kiosk knows it, stands still at that instant. */
const standsAt = ({ page }: OpenPage, instant: string) =>
  page.evaluate(`(() => {
    const [, kept] = Object.entries(localStorage).find(([key]) => key.startsWith('rakor-kiosk-block'));
    Date.now = () => ${Date.parse(instant)} - JSON.parse(kept).skew;
  })()`);

describe('A kiosk without a network (F14)', () => {
  it('gives out the numbers of its block, says that the place in line follows, and hands them in when it is back', async () => {
    const hall = await aHall();
    const kiosk = await open(hall);
    const { page, textOf, styleOf } = kiosk;
    expect(await textOf('#reserve')).toBe('Cadangan bila sambungan terputus: 800–849.');
    await page.setOfflineMode(true);

    await take(kiosk, hall, 'pajak');
    await shows(kiosk, 'B800');
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    expect(await textOf('#number')).toContain('posisi antrean Anda menyusul setelah sambungan kembali');
    expect(await styleOf('#number img', 'display')).toBe('none');
    await says(kiosk, '2 nomor dicatat setelah sambungan kembali');
    expect(await stored(hall)).toEqual([]);

    await page.setOfflineMode(false);
    await eventually(async () => expect(await stored(hall)).toEqual(['A800 kiosk-1 waiting', 'B800 kiosk-1 waiting']));
    await says(kiosk, 'Sambungan kembali; 2 nomor sudah masuk antrean.');
    await eventually(async () => expect(await page.evaluate('document.querySelector("#number img").naturalWidth')).toBeGreaterThan(20));
    await take(kiosk, hall);
    await shows(kiosk, 'A001');
  });

  it('prints the number by itself, where it does so with a connection too', async () => {
    const hall = await aHall();
    const kiosk = await open(hall, 'kiosk-1&print=auto');
    await kiosk.page.evaluate(
      'window.printed = []; window.print = () => printed.push(document.querySelector("#number .mine").textContent)',
    );
    await kiosk.page.setOfflineMode(true);
    for (const number of ['A800', 'A801']) {
      await take(kiosk, hall);
      await shows(kiosk, number);
    }

    expect(await kiosk.page.evaluate('printed')).toEqual(['A800', 'A801']);
  });

  it('hands in the same once, when it is switched off before the answer has come', async () => {
    const hall = await aHall();
    const kiosk = await open(hall);
    const { page } = kiosk;
    const keys: (string | undefined)[] = [];
    await page.setOfflineMode(true);
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    await take(kiosk, hall);
    await shows(kiosk, 'A801');
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/offline-tickets')) return void request.continue();
      const { 'idempotency-key': key } = request.headers();
      if (keys.push(key) > 1) return void request.continue();
      // It reaches the service; the answer finds nobody.
      const headers = { 'content-type': 'application/json', 'idempotency-key': key ?? '' };
      void Promise.all([tokenOf(hall), request.fetchPostData()]).then(([token, body = '']) =>
        fetch(request.url(), { method: 'POST', headers: { ...headers, authorization: `Bearer ${token}` }, body }),
      );
    });
    await page.setOfflineMode(false);
    await eventually(async () => expect(await stored(hall)).toHaveLength(2));

    await page.reload();
    await says(kiosk, 'Sambungan kembali; 2 nomor');

    expect(await stored(hall)).toEqual(['A800 kiosk-1 waiting', 'A801 kiosk-1 waiting']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('shows the number that it has given, and no second one, when it is loaded anew before it was seen', async () => {
    const hall = await aHall();
    const kiosk = await open(hall);
    const { page } = kiosk;
    await page.setOfflineMode(true);
    await page.evaluate('HTMLDialogElement.prototype.showModal = () => {}; Storage.prototype.removeItem = () => {}');
    await page.evaluate(
      `document.querySelector('#service-${hall.services['ktp']}').click(); document.querySelector('[data-need=""]').click()`,
    );
    await eventually(async () => expect(await kiosk.textOf('#said')).toContain('1 nomor'));
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('/offline-tickets') ? request.abort() : request.continue()));
    await page.setOfflineMode(false);

    await page.reload();
    await shows(kiosk, 'A800');
    await page.setOfflineMode(true);
    await take(kiosk, hall);

    await shows(kiosk, 'A801');
  });

  it('keeps its numbers while the day is closed: they are handed in when it is opened again, or told to the staff when it is over', async () => {
    const hall = await aHall();
    const kiosk = await open(hall);
    const { page, textOf } = kiosk;
    let answered = 0;
    page.on('response', (response) => void (response.url().endsWith('/offline-tickets') && answered++));
    await page.setOfflineMode(true);
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    await hall.keeper.post(`${hall.place}/queue/close`);
    await page.setOfflineMode(false);
    await eventually(async () => expect(answered).toBeGreaterThan(0));
    expect(await page.evaluate('document.getElementById("refused").hidden')).toBe(true);

    await hall.keeper.post(`${hall.place}/queue/open`);
    await eventually(async () => expect(await stored(hall)).toEqual(['A800 kiosk-1 waiting']));
    await eventually(async () => expect(await kept(kiosk)).toMatchObject({ date: '2025-06-02' }));

    await page.setOfflineMode(true);
    await take(kiosk, hall);
    await shows(kiosk, 'A801');
    await hall.keeper.post(`${hall.place}/queue/close`);
    await standsAt(kiosk, '2025-06-02T17:00:00.000Z');
    await page.setOfflineMode(false);
    await eventually(async () => expect(await textOf('#refused')).toMatch(/A801, Layanan ktp/));
    expect(await textOf('#said')).toBe('');
    expect(await stored(hall)).toEqual(['A800 kiosk-1 expired']);
  });

  it('tells the staff of a number that another machine of its name has given out, and hands in the others', async () => {
    const hall = await aHall();
    const kiosk = await open(hall);
    await kiosk.page.setOfflineMode(true);
    for (const number of ['A800', 'A801', 'A802']) {
      await take(kiosk, hall);
      await shows(kiosk, number);
    }
    const twin = { id: newId(), seq: 801, serviceId: hall.services['ktp'], issuedAt: MONDAY };
    await hall.kiosk.post(`${hall.place}/offline-tickets`, { kiosk: 'kiosk-1', tickets: [twin] });

    await kiosk.page.setOfflineMode(false);

    await eventually(async () => expect(await kiosk.textOf('#refused li')).toMatch(/^A801, Layanan ktp, /));
    await eventually(async () =>
      expect(await stored(hall)).toEqual(['A800 kiosk-1 waiting', 'A801 kiosk-1 waiting', 'A802 kiosk-1 waiting']),
    );
    expect(await kiosk.page.evaluate('document.querySelectorAll("#refused li").length')).toBe(1);
  });

  it('takes back the number of a request that nobody answered: its visitor holds another', async () => {
    const hall = await aHall();
    const kiosk = await open(hall);
    let cut = true;
    let asked = 0;
    await kiosk.page.setRequestInterception(true);
    kiosk.page.on('request', (request) => {
      if (request.method() !== 'POST' || !cut) return void request.continue();
      if (!request.url().endsWith('/tickets') || asked++ > 0) return void request.abort('connectionreset');
      const headers = { ...request.headers(), 'content-type': 'application/json' };
      const body = JSON.stringify({ serviceId: hall.services['ktp'], channel: 'kiosk' });
      void tokenOf(hall)
        .then((token) => fetch(request.url(), { method: 'POST', headers: { ...headers, authorization: `Bearer ${token}` }, body }))
        .then(() => request.abort('connectionreset'));
    });

    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    expect(await stored(hall)).toEqual(['A001 connected waiting']);
    cut = false;

    await eventually(async () => expect(await stored(hall)).toEqual(['A001 connected left', 'A800 kiosk-1 waiting']));
  });

  it('goes on while the service is restarted, and loses nothing', async () => {
    const hall = await aHall();
    const { database, nats, issuer, clock } = malls;
    const before = await givenService(publicServices, { database, nats, issuer, clock });
    const kiosk = await open(hall, 'kiosk-1', { url: before.url });
    await take(kiosk, hall);
    await shows(kiosk, 'A001');
    await before.stop();

    for (const number of ['A800', 'A801', 'A802']) {
      await take(kiosk, hall);
      await shows(kiosk, number);
    }
    await givenService(publicServices, { database, nats, issuer, clock, config: { port: Number(new URL(before.url).port) } });

    await eventually(async () =>
      expect(await stored(hall)).toEqual([
        // Nobody knows whether the first request had come through: it is asked once more, and what it gave leaves the line.
        ...['A001 connected waiting', 'A002 connected left', 'A800 kiosk-1 waiting', 'A801 kiosk-1 waiting', 'A802 kiosk-1 waiting'],
      ]),
    );
  });

  it('gives no number twice, of two kiosks at once, each to many', async () => {
    const hall = await aHall();
    const pages = [(await open(hall)).page, (await open(hall, 'kiosk-2')).page] as const;
    for (const page of pages) await page.setOfflineMode(true);
    const wish = (n: number) => `{ key: '${n}', name: 'KTP', body: { serviceId: '${hall.services['ktp']}' } }`;

    const { fulfilled } = await race(24, (n) => pages[n % 2 === 0 ? 0 : 1].evaluate(`rakorOffline.issue(${wish(n)}).number`));
    expect(new Set(fulfilled).size).toBe(24);
    for (const page of pages) {
      await page.setOfflineMode(false);
      await page.evaluate('void rakorOffline.handIn()');
    }

    await eventually(async () => expect(await stored(hall)).toHaveLength(24));
    expect((await stored(hall)).map((ticket) => ticket.split(' ')[0])).toEqual([...fulfilled].sort());
  });

  it('has its block in one window: the second waits for the connection, and goes on where the first one stopped', async () => {
    const hall = await aHall();
    const kiosk = await open(hall);
    await kiosk.page.setOfflineMode(true);
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    const page = await kiosk.page.browserContext().newPage();
    const textOf = async (selector: string) => String(await page.evaluate(`document.querySelector('${selector}').innerText`));
    const twin = { ...kiosk, page, textOf };
    await page.goto(kiosk.page.url());
    await page.setOfflineMode(true);
    await take(twin, hall);
    await says(twin, 'Nomor Anda sedang diambil, mohon tunggu.');

    await kiosk.page.close();
    await page.setOfflineMode(false);
    await shows(twin, 'A001');
    await eventually(async () => expect(await stored(hall)).toEqual(['A001 connected waiting', 'A800 kiosk-1 waiting']));
    await page.setOfflineMode(true);
    await take(twin, hall);
    await shows(twin, 'A801');
  });

  it('begins after what was handed in, where the browser has forgotten everything', async () => {
    const hall = await aHall();
    const kiosk = await open(hall);
    await kiosk.page.setOfflineMode(true);
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    await kiosk.page.setOfflineMode(false);
    await eventually(async () => expect(await stored(hall)).toHaveLength(1));

    const anew = await open(hall);
    await anew.page.setOfflineMode(true);
    await take(anew, hall);

    await shows(anew, 'A801');
  });

  it('waits for the connection when the block is used up, and gives the next number then', async () => {
    const hall = await aHall([{ kiosk: 'kiosk-1', from: 800, to: 800 }]);
    const kiosk = await open(hall);
    await kiosk.page.setOfflineMode(true);
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    await take(kiosk, hall);
    await says(kiosk, 'Nomor Anda sedang diambil, mohon tunggu.');

    await kiosk.page.setOfflineMode(false);

    await shows(kiosk, 'A001');
    await eventually(async () => expect(await stored(hall)).toEqual(['A001 connected waiting', 'A800 kiosk-1 waiting']));
  });

  it.each([
    ['33.16', '2025-06-02T17:00:00.000Z'],
    ['51.08', '2025-06-02T16:00:00.000Z'],
    ['91.03', '2025-06-02T15:00:00.000Z'],
  ])('gives out nothing of a day after its local midnight, and begins the next day anew (%s)', async (region, midnight) => {
    const before = new Date(Date.parse(midnight) - 1).toISOString();
    malls.clock.travelTo(before);
    const hall = await aHall(kioskBlocks, region, ALL_DAY);
    const kiosk = await open(hall);
    await kiosk.page.setOfflineMode(true);
    await standsAt(kiosk, before);
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    await standsAt(kiosk, midnight);
    await take(kiosk, hall);
    await says(kiosk, 'Nomor Anda sedang diambil, mohon tunggu.');
    expect(await kiosk.page.evaluate('document.getElementById("number").open')).toBe(false);

    malls.clock.travelTo(midnight);
    await hall.keeper.post(`${hall.place}/queue/close`);
    await hall.keeper.post(`${hall.place}/queue/open`);
    await kiosk.page.setOfflineMode(false);
    await shows(kiosk, 'A001');
    await eventually(async () => expect(await kiosk.textOf('#refused')).toMatch(/A800, Layanan ktp, .*2025/));
    await eventually(async () => expect(await kept(kiosk)).toMatchObject({ date: '2025-06-03' }));
    await kiosk.page.setOfflineMode(true);
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    expect(await stored(hall)).toEqual(['A001 connected waiting']);
  });

  it.each(['id', 'en'])('has no barrier, and says it in words (%s)', async (lang) => {
    const hall = await aHall();
    const kiosk = await open(hall, 'kiosk-1', { lang });
    await kiosk.page.setOfflineMode(true);
    await take(kiosk, hall);
    await shows(kiosk, 'A800');
    expect(await kiosk.textOf('#number')).toContain(lang === 'id' ? 'Nomor ini berlaku' : 'This number is good');
    expect(await kiosk.barriers()).toEqual([]);
    await kiosk.page.evaluate('document.getElementById("number").close(); document.getElementById("refused").hidden = false');

    expect((await kiosk.barriers()).filter((barrier) => !barrier.includes('empty-heading'))).toEqual([]);
    await expect((await open(hall, 'kiosk-7', { lang })).textOf('#reserve')).resolves.toMatch(/tanpa cadangan|Nothing is kept/);
  });
});
