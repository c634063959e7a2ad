import { banten2022, lombokUtara2021, type Summary } from '@rakor/demo';
import { givenBadLine } from './bad-line.js';
import { givenRakor, urlsOf } from './given-rakor.js';

const rakor = await givenRakor();
const meetings = [lombokUtara2021, banten2022];

const SERVICES = ['directory', 'directives', 'programs', 'notifications'] as const;

/** What comes by itself, whenever a loop gets to it. */
const BY_TIME = ['programs.window-started.v1'];

/** Every event that the services have to announce, by type: one for each change of state. */
async function changes(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const service of SERVICES) {
    const { rows } = await rakor[service].database.admin.query<{ type: string; count: number }>(
      `select headers->>'ce-type' as type, count(*)::int as count from ${service}.outbox
        where headers->>'ce-type' <> all ($1) group by 1`,
      [BY_TIME],
    );
    for (const { type, count } of rows) counts[type] = count;
  }
  return counts;
}

/** What 72 hours do. */
async function forgetIdempotencyKeys(): Promise<void> {
  for (const service of SERVICES) await rakor[service].database.admin.query(`delete from ${service}.idempotency_key`);
}

const sum = (summary: Summary, field: 'directives' | 'acknowledged' | 'reported' | 'returned') =>
  summary.meetings.reduce((total, meeting) => total + meeting[field], 0);

describe('Playing the demo', () => {
  it('does everything once, over a line that loses every fifth answer after the deed', async () => {
    const urls = urlsOf(rakor);
    const [directory, directives, notifications] = await Promise.all([
      givenBadLine(urls.directory),
      givenBadLine(urls.directives),
      givenBadLine(urls.notifications),
    ]);

    const summary = await rakor.play(meetings, {
      ...urls,
      directory: directory.url,
      directives: directives.url,
      notifications: notifications.url,
    });

    expect(directory.lost() + directives.lost()).toBeGreaterThan(20);
    expect(summary.undelivered).toEqual([]);
    expect(await changes()).toMatchObject({
      'directory.region-onboarded.v1': 10,
      'directives.meeting-scheduled.v1': 2,
      'directives.meeting-closed.v1': 2,
      'directives.utterance-recorded.v1': lombokUtara2021.utterances.length + banten2022.utterances.length,
      'directives.directive-issued.v1': sum(summary, 'directives'),
      'directives.directive-acknowledged.v1': sum(summary, 'acknowledged'),
      'directives.directive-reported.v1': sum(summary, 'reported'),
      'directives.directive-returned.v1': 2,
      'programs.window-opened.v1': 1,
      'programs.program-started.v1': 6,
      'programs.measurements-accepted.v1': 8,
    });
  }, 120_000);

  it('changes nothing when it is played again, though the services have forgotten its keys', async () => {
    const [first, before] = [await rakor.play(meetings), await changes()];
    await forgetIdempotencyKeys();

    const second = await rakor.play(meetings);

    expect(second).toEqual(first);
    expect(await changes()).toEqual(before);
  }, 120_000);

  it('leaves alone what somebody has tried out meanwhile', async () => {
    const cilegon = rakor.directives.api.as('organisation', '36.72', 'pemkot-cilegon');
    const path = '/v1/regions/36.72/assignments';
    const { body } = await cilegon.get<{ items: { id: string }[] }>(`${path}?status=returned`);
    await cilegon.post(`${path}/${body.items[0]?.id}/reports`, { summary: 'Terdaftar 120 UMKM.' });

    await rakor.play(meetings);

    expect(await cilegon.get(`${path}/${body.items[0]?.id}`)).toMatchObject({ body: { status: 'reported', version: 4 } });
  }, 120_000);
});
