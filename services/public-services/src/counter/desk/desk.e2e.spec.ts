import { eventually, givenBrowser, type OpenPage } from '@rakor/testing';
import { givenMalls } from '../../testing/given-malls.js';
import { givenHall, MONDAY } from '../../testing/given-queue.js';
import type { DeskView } from './desk.view.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const hall = await givenHall(malls, '33.16', { ktp: 'A', pajak: 'B' }, { recallAfterSeconds: 0 });
const browser = await givenBrowser();
const desk = await hall.desk('Loket 1', ['ktp']);
const DESK = `/v1/regions/33.16/counters/${desk.id}/desk`;
const sessionOf = (subject: string) => malls.issuer.aToken({ role: 'counter-officer', region: '33.16', subject });
const open = async (lang = 'id', officer = 'officer-Loket 1') =>
  browser.open(`${malls.url}${DESK}?lang=${lang}`, { session: await sessionOf(officer) });
const shown = async () => (await desk.officer.get<DeskView>(DESK)).body;

/** Presses a key, as soon as it does something there. */
async function key({ page }: OpenPage, letter: string): Promise<void> {
  await page.waitForSelector(`[data-key="${letter}"]`, { timeout: 8_000 });
  await page.keyboard.press(letter as 'n');
}

async function says({ textOf }: OpenPage, said: string): Promise<void> {
  await eventually(async () => expect(await textOf('#said')).toBe(said));
}

async function press(tab: OpenPage, letter: string, said: string): Promise<void> {
  await key(tab, letter);
  await says(tab, said);
}

async function enter(tab: OpenPage, said: string): Promise<void> {
  await tab.page.keyboard.press('Enter');
  await says(tab, said);
}

describe('An officer at the page of a counter (B1, F14)', () => {
  it('works through a morning by keyboard alone', async () => {
    const [first, second] = [await hall.number('ktp'), await hall.number('ktp')];
    const tab = await open();
    expect(tab.status).toBe(200);
    expect(await tab.textOf('#count')).toBe('2');

    await press(tab, 'n', `${first.number} dipanggil.`);
    await press(tab, 'u', `${first.number} dipanggil ulang.`);
    await press(tab, 'm', `${first.number} dilayani.`);
    await key(tab, 't');
    await tab.page.keyboard.type('Fotokopi KTP');
    await enter(tab, `${first.number} ditunda.`);
    expect(await shown()).toMatchObject({ ticket: null, held: [{ number: first.number }], lines: [{ waiting: 1 }] });

    await press(tab, 'n', `${second.number} dipanggil.`);
    await press(tab, 'x', `${second.number} tidak datang.`);
    await eventually(async () => expect(await tab.textOf('#resting')).toMatch(/Ditunda.*A001.*Terlewat.*A002/s));
    await tab.page.waitForSelector(`#resume-${first.id}`);
    await tab.page.focus(`#resume-${first.id}`);
    await enter(tab, `${first.number} dilanjutkan.`);
    await key(tab, 's');
    await enter(tab, `${first.number} selesai.`);
    await tab.page.focus(`#requeue-${second.id}`);
    await enter(tab, `${second.number} menunggu lagi.`);

    expect(await shown()).toMatchObject({ ticket: null, held: [], missed: [], lines: [{ waiting: 1 }] });
    expect(tab.complaints).toEqual([]);
  });

  it('passes a visitor on, and is told in words what cannot be done', async () => {
    const tab = await open();
    await press(tab, 'n', 'A002 dipanggil.');
    await press(tab, 'm', 'A002 dilayani.');
    await key(tab, 'p');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('Perlu NPWP');
    await enter(tab, 'A002 dipindahkan ke Layanan pajak.');

    await press(tab, 'n', 'Tidak ada yang menunggu loket ini.');

    expect(await tab.styleOf('#said', 'color')).not.toBe(await tab.styleOf('#ticket', 'color'));
    expect(tab.complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);
  });

  it('takes a step once, however often the key is pressed, and though the answer is lost', async () => {
    const numbers = [await hall.number('ktp'), await hall.number('ktp')];
    const tab = await open('en');
    let lost = 0;
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => {
      if (lost > 0 || !request.url().endsWith('/call-next')) return void request.continue();
      lost += 1;
      // It reaches the service, and its answer does not come back.
      void sessionOf('officer-Loket 1')
        .then((token) =>
          fetch(request.url(), { method: 'POST', headers: { ...request.headers(), authorization: `Bearer ${token}` }, body: '{}' }),
        )
        .then(() => request.abort('connectionreset'));
    });

    for (let n = 0; n < 3; n++) await key(tab, 'n');
    await says(tab, `${numbers[0]?.number} is called.`);

    expect(lost).toBe(1);
    expect(await shown()).toMatchObject({ ticket: { number: numbers[0]?.number, calls: 1 }, lines: [{ waiting: 1 }] });
  });

  it('goes on writing while the page renews itself, and finds the focus where it was', async () => {
    const tab = await open('en');
    await press(tab, 'm', 'A003 is served.');
    await key(tab, 't');
    await tab.page.keyboard.type('Copy of ');
    await hall.number('ktp');
    await eventually(async () => expect(await tab.textOf('#count')).toBe('2'));
    await tab.page.keyboard.type('the form');
    await enter(tab, 'A003 is on hold.');

    expect(await tab.page.evaluate('document.activeElement.id')).not.toBe('');
  });

  it('lets go of who is on hold or was called in vain and has gone home', async () => {
    const tab = await open('en');
    const id = (await shown()).held[0]?.id ?? '';
    await tab.page.waitForSelector(`#leave-${id}`);
    await tab.page.focus(`#leave-${id}`);
    await enter(tab, 'A003 has left.');

    expect((await malls.toldShortly(id)).at(-1)).toMatch(/ticket-left$/);
    expect((await shown()).held).toEqual([]);
  });

  it.each(['id', 'en'])('finds no barrier (%s)', async (lang) => {
    expect(await (await open(lang)).barriers()).toEqual([]);
  });

  it('who does not sit there sees who does, and goes on for him where he has gone, for a reason', async () => {
    const tab = await open('en', 'somebody-else');
    expect(await tab.textOf('#ticket')).toBe('Another officer serves at this counter. Served by officer-Loket 1.');
    expect(await tab.textOf('#actions')).toMatch(/^Take over the counter\s*A$/);

    await key(tab, 'a');
    await tab.page.keyboard.type('Gone home ill');
    await enter(tab, 'The counter is taken over.');

    await eventually(async () => expect(await tab.textOf('#actions')).toMatch(/^Call the next/));
    expect((await malls.told(desk.id)).at(-1)?.data).toMatchObject({ officer: 'somebody-else', reason: 'Gone home ill' });
  });

  it('passes a visitor on to one counter', async () => {
    const two = await hall.desk('Loket 9', ['pajak']);
    await hall.number('ktp');
    const tab = await open('en', 'somebody-else');
    await key(tab, 'n');
    await eventually(async () => expect((await shown()).ticket).not.toBeNull());
    const { id, number } = (await shown()).ticket ?? {};
    await press(tab, 'm', `${number} is served.`);
    await key(tab, 'p');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('Knows the file');
    await tab.page.select('#to-counter', two.id);
    await tab.page.focus('#transfer-reason');
    await enter(tab, `${number} is passed on to Layanan pajak.`);

    const { rows } = await malls.database.admin.query<{ wanted: string }>(
      'select wanted_counter_id as wanted from public_services.ticket where id = $1',
      [id],
    );
    expect(rows).toEqual([{ wanted: two.id }]);
    await two.does('close');
    expect(tab.complaints).toEqual([]);
  });
});
