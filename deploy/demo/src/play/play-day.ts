import { addDays } from '@rakor/calendar';
import type { DayStory, Fate, Visitor } from '../malls/mall-story.js';
import type { Caller } from '../client/client.js';
import type { Desk, Identified } from './play-mall.js';

interface Queue {
  readonly date: string | null;
}

interface Step {
  readonly ticket: { readonly id: string };
}

/** The counter's call for each of these; who is transferred is called once more. */
const CALLS: Readonly<Record<Fate, number>> = { served: 1, held: 1, missed: 1, transferred: 2, serving: 1, left: 0, waits: 0 };
const DAYS_BACK = 60;

/** Everybody who acts at the counter. */
interface Counter {
  readonly date: string;
  readonly officer: Caller;
  /** Kiosk, website and telephone. */
  readonly kiosk: Caller;
  readonly region: string;
  /** Path of the counter. */
  readonly path: string;
  readonly services: ReadonlyMap<string, string>;
  readonly transfersTo: string;
}

/** Plays a day at one counter. It is played once: a day on which somebody came before stays as it is. */
export async function playDay(desk: Desk, { visitors, transfersTo, notice }: DayStory): Promise<void> {
  const { client, cabinet, operator, region, place, story } = desk;
  if ((await cameBefore(desk)) > 0) return;
  const date = await openDay(desk, notice);
  const [, , , code = ''] = region.split('/');
  const services = new Map((await operator.all<Identified>(`${place}/services`)).map((service) => [service.code, service.id]));
  const [counter] = await cabinet.all<Identified>(`${place}/counters`);
  if (!counter) throw new Error(`${story.name} has no counter`);
  const officer = client.as('public-services', 'counter-officer', code);
  const kiosk = client.as('public-services', 'service', code);
  const at: Counter = { date, officer, kiosk, region, path: `${region}/counters/${counter.id}`, services, transfersTo };
  if (await isPlayed(desk, date, visitors)) return;
  const fates = await takeNumbers(at, place, visitors);
  await officer.post(`${at.path}/open`, {}, { occasion: date });
  const calls = visitors.reduce((sum, { fate }) => sum + CALLS[fate], 0);
  for (let n = 0; n < calls; n++) await serveNext(at, fates, `${date} ${n}`, n === calls - 1);
}

/** Numbers on the days before today. */
async function cameBefore({ cabinet, place, today }: Desk): Promise<number> {
  const days = `from=${addDays(today, -DAYS_BACK)}&until=${addDays(today, -1)}`;
  return (await cabinet.get<{ total: { issued: number } }>(`${place}/figures?${days}`)).total.issued;
}

async function isPlayed({ cabinet, place }: Desk, date: string, visitors: readonly Visitor[]): Promise<boolean> {
  const { total } = await cabinet.get<{ total: { served: number } }>(`${place}/figures?from=${date}&until=${date}`);
  return total.served >= visitors.filter(({ fate }) => fate === 'served').length;
}

async function openDay({ operator, cabinet, place, today }: Desk, notice: DayStory['notice']): Promise<string> {
  const find = async () => (await cabinet.find<Queue>(`${place}/queue`))?.date;
  const open = await find();
  if (open) return open;
  await operator.post(`${place}/queue/policy`, { endOfDay: 'keep', opensByItself: true, maxCalls: 1 });
  await operator.post(`${place}/notices`, { indonesian: notice.id, english: notice.en });
  // It may have opened by itself meanwhile.
  await operator.post(`${place}/queue/open`, undefined, { occasion: today, settled: [409] });
  return (await find()) ?? today;
}

/** @returns by the id of the ticket what becomes of its holder */
async function takeNumbers(
  { kiosk, region, services, date }: Counter,
  place: string,
  visitors: readonly Visitor[],
): Promise<Map<string, Fate>> {
  const fates = new Map<string, Fate>();
  for (const [n, { service, fate, channel = 'kiosk', need }] of visitors.entries()) {
    const wish = { serviceId: services.get(service), channel, ...(need && { need }) };
    const { id } = await kiosk.post<{ id: string }>(`${place}/tickets`, wish, { occasion: `${date} ${n}` });
    fates.set(id, fate);
    if (fate === 'left') await kiosk.post(`${region}/tickets/${id}/leave`);
  }
  return fates;
}

/** Whoever is called meets his fate; the last one is at the counter still. */
async function serveNext(at: Counter, fates: Map<string, Fate>, occasion: string, last: boolean): Promise<void> {
  const does = (verb: string, body?: object) => at.officer.post<Step>(`${at.path}/${verb}`, body, { occasion });
  const { ticket } = await does('call-next');
  const fate = fates.get(ticket.id) ?? 'served';
  if (fate === 'missed') return void (await does('miss'));
  await does('start-serving');
  if (last) return;
  if (fate === 'transferred') {
    fates.set(ticket.id, 'served');
    return void (await does('transfer', { serviceId: at.services.get(at.transfersTo), reason: 'Salah loket.' }));
  }
  if (fate === 'held') {
    await does('hold', { reason: 'Fotokopi KTP.' });
    await does('resume', { ticketId: ticket.id });
  }
  await does('finish', { outcome: 'completed' });
  await judge(at, ticket.id, fates.size);
}

/** Three of four say something; most are content, and least with the time that it took. */
async function judge({ kiosk, region }: Counter, ticketId: string, seed: number): Promise<void> {
  const mood = (Number.parseInt(ticketId.slice(-4), 16) + seed) % 4;
  if (mood === 0) return;
  const answers = Object.fromEntries(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'].map((element) => [element, 4 - (mood % 2)]));
  await kiosk.post(`${region}/tickets/${ticketId}/survey`, { ...answers, U3: 3 - (mood % 2) }, { settled: [409] });
}
