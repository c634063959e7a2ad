import { eventually, givenBrowser } from '@rakor/testing';
import { givenMalls } from '../../testing/given-malls.js';
import { givenHall, MONDAY } from '../../testing/given-queue.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const hall = await givenHall(
  malls,
  '33.16',
  { ktp: 'A' },
  { kioskBlocks: [{ kiosk: 'kiosk 1', from: 800, to: 849 }] },
  { code: 'blora', name: 'MPP Blora' },
);
await hall.desk('Loket 1', ['ktp']);
const browser = await givenBrowser();
const open = async (lang: string) =>
  browser.open(`${malls.url}${hall.place}/stations?lang=${lang}`, {
    session: await malls.issuer.aToken({ role: 'counter-officer', region: '33.16', subject: 'officer-Loket 1' }),
  });

describe('The staff room of a mall', () => {
  it.each(['id', 'en'])('has no barrier (%s)', async (lang) => {
    expect(await (await open(lang)).barriers()).toEqual([]);
  });

  it('leads to every screen, kiosk and counter, which are all there', async () => {
    const { page, textOf } = await open('en');
    expect(await textOf('#counters')).toMatch(/Loket 1\s*officer-Loket 1/);

    const links = (await page.evaluate('[...document.querySelectorAll("main a")].map((link) => link.href)')) as string[];
    expect(links).toHaveLength(6);
    for (const link of links) {
      await page.goto(link);
      expect(await textOf('h1')).toMatch(/^(MPP Blora|Loket 1)$/);
    }
  });

  it('lets the hall’s screen say something, at once and in both languages, until it is taken down', async () => {
    const HALL = `${malls.url}/v1/regions/33.16/public-places/blora/hall`;
    const [screen, { page, textOf, barriers, complaints }] = [await browser.open(`${HALL}?lang=en`), await open('id')];
    await page.type('input[name=indonesian]', 'Loket 3 pindah ke lantai 2.');
    await page.type('input[name=english]', 'Counter 3 has moved to floor 2.');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await textOf('#said')).toBe('Pengumuman ditampilkan.'));

    await eventually(async () => expect(await screen.textOf('#notices')).toBe('Counter 3 has moved to floor 2.'));
    await eventually(async () =>
      expect(await textOf('#notices')).toMatch(/Loket 3 pindah ke lantai 2\..*sampai Senin, 2 Juni 2025 pukul 22\.00 WIB/s),
    );
    expect([...(await barriers()), ...(await screen.barriers())]).toEqual([]);
    await page.click('#notices button');

    await eventually(async () => expect(await textOf('#said')).toBe('Pengumuman diturunkan.'));
    await eventually(async () => expect(await screen.textOf('#notices')).toBe(''));
    expect([...complaints, ...screen.complaints]).toEqual([]);
  });

  it('closes the day by a press', async () => {
    const { page, textOf, complaints } = await open('id');
    await page.click('#close');

    await eventually(async () => expect(await textOf('#said')).toBe('Antrean ditutup.'));
    await eventually(async () => expect(await textOf('#day')).toMatch(/tidak dibuka.*Buka antrean hari ini/s));
    expect(complaints).toEqual([]);
  });
});
