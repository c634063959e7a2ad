import { eventually, givenBrowser, givenService } from '@rakor/testing';
import { publicServices } from '../service.js';
import { givenMalls } from '../testing/given-malls.js';
import { givenHall, MONDAY } from '../testing/given-queue.js';
import type { HallView } from './hall.view.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const queue = await givenHall(malls, '33.16', { ktp: 'A', pajak: 'B' }, { recallAfterSeconds: 0 }, { code: 'blora', name: 'MPP Blora' });
const browser = await givenBrowser();
const HALL = '/v1/regions/33.16/public-places/blora/hall';
const one = await queue.desk('Loket 1', ['ktp']);
const two = await queue.desk('Loket 2', ['pajak']);
const shown = async () => (await malls.api.anonymous.get<HallView>(HALL)).body;
const callsOf = ({ calls }: HallView) =>
  calls.map(({ seq, number, counterName, again }) => `${seq} ${number} ${counterName}${again ? ' again' : ''}`);
const serve = async (desk: typeof one) => {
  await desk.does('start-serving');
  await desk.does('finish', { outcome: 'completed' });
};

/** Reads a stream of server-sent events. */
async function watch(url: string, lastEventId?: string) {
  const stop = new AbortController();
  const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const answer = await fetch(`${url}${HALL}/live`, { headers, signal: stop.signal });
  const seen: { id: string; hall: HallView }[] = [];
  const ended = (async () => {
    let text = '';
    for await (const chunk of answer.body ?? []) {
      text += Buffer.from(chunk).toString();
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const [, id, data] = /^id: (\S+)\ndata: (.*)$/.exec(part) ?? [];
        if (id !== undefined && data !== undefined) seen.push({ id, hall: JSON.parse(data) as HallView });
      }
    }
  })().catch(() => undefined);
  return { type: answer.headers.get('content-type'), seen, ended, stop: () => stop.abort() };
}

describe('The screen of a hall (B1, F14)', () => {
  it('shows two numbers that are called in one second, both and in their order, and a recall again', async () => {
    await queue.number('ktp');
    await queue.number('ktp');
    await queue.number('pajak');
    await one.does('call-next');
    await two.does('call-next');
    await one.does('recall');

    const hall = await shown();
    expect(callsOf(hall)).toEqual(['3 A001 Loket 1 again', '2 B001 Loket 2', '1 A001 Loket 1']);
    expect(hall.calls[0]?.spoken).toEqual({
      id: 'Nomor antrean A nol nol satu, silakan ke Loket 1.',
      en: 'Number A zero zero one, please go to Loket 1.',
    });
    expect(hall).toMatchObject({
      waiting: 1,
      lines: [{ serviceName: 'Layanan ktp', waiting: 1 }],
      counters: [
        { name: 'Loket 1', number: 'A001', state: 'called' },
        { name: 'Loket 2', number: 'B001', state: 'called' },
      ],
    });
    expect(JSON.stringify(hall)).not.toMatch(/officer|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('takes a number off its counter when it is finished with', async () => {
    await serve(two);

    expect((await shown()).counters).toContainEqual({ name: 'Loket 2', number: null, state: 'free' });
  });

  it('is told live, by whichever replica it is connected to, and misses nothing over a restart', async () => {
    const { database, nats, issuer, clock } = malls;
    const other = await givenService(publicServices, { database, nats, issuer, clock });
    const screen = await watch(other.url);
    await eventually(() => expect(screen.seen).toHaveLength(1));
    expect(screen.type).toBe('text/event-stream');

    await serve(one);
    await one.does('call-next');
    await eventually(() => expect(screen.seen.at(-1)?.hall.calls[0]).toMatchObject({ seq: 4, number: 'A002' }));

    // The stream ends with its replica, at once, and the screen comes back to another with what it has seen last.
    await other.stop();
    await screen.ended;
    const known = screen.seen.at(-1)?.id;
    const same = await watch(malls.url, known);
    await one.does('recall');
    await eventually(() => expect(same.seen.at(-1)?.hall.calls[0]).toMatchObject({ seq: 5, again: true }));
    expect(same.seen.map(({ id }) => id)).not.toContain(known);
    same.stop();
  });

  it('is not there for a place that nobody may know of', async () => {
    expect((await malls.api.anonymous.get(`/v1/regions/33.16/public-places/nowhere/hall/live`)).status).toBe(404);
  });

  it.each(['id', 'en'])(
    'stands beside a page of the waits and of one’s own place in line, which renew themselves too (%s)',
    async (lang) => {
      const { id, number } = await queue.number('pajak');
      const mine = await browser.open(`${malls.url}/v1/regions/33.16/tickets/${id}/place-in-line?lang=${lang}`);
      const wait = await browser.open(`${malls.url}${queue.place}/wait?lang=${lang}`);
      expect([mine.status, wait.status, await mine.textOf('h1'), await wait.textOf('h1')]).toEqual([200, 200, number, 'MPP Blora']);
      expect([...(await mine.barriers()), ...(await wait.barriers())]).toEqual([]);
      expect(await mine.textOf('#place')).toContain(lang === 'id' ? 'Anda berikutnya.' : 'You are next.');
      expect(await wait.textOf('tbody tr:nth-child(2)')).toMatch(/Layanan pajak.*1.*1.*/s);

      await two.does('call-next');

      await eventually(async () =>
        expect(await mine.textOf('#place')).toContain(lang === 'id' ? 'Silakan ke Loket 2.' : 'Please go to Loket 2.'),
      );
      await eventually(async () => expect(await wait.textOf('tbody tr:nth-child(2)')).toMatch(/Layanan pajak.*0.*1.*/s));
      expect([...mine.complaints, ...wait.complaints]).toEqual([]);
      await serve(two);
    },
  );

  it('is a page that renews itself without being loaded again, in both languages and without a barrier', async () => {
    const { page, status, textOf, barriers, complaints } = await browser.open(`${malls.url}${HALL}?lang=en`);
    expect(status).toBe(200);
    expect(await barriers()).toEqual([]);
    await page.evaluate('window.sameDocument = true');

    await serve(one);
    await queue.number('ktp');
    await one.does('call-next');

    await eventually(async () => expect(await textOf('.calls li')).toMatch(/A003\s*Loket 1/));
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    expect(complaints).toEqual([]);
    expect(await (await browser.open(`${malls.url}${HALL}`)).textOf('#sound')).toBe('Nyalakan suara');
  });
});
