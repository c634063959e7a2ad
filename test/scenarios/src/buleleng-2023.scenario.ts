import { buleleng2023 } from '@rakor/demo';
import { eventually } from '@rakor/testing';
import type { Rakor } from './given-rakor.js';
import { minutesOf } from './minutes.js';
import { all } from './views.js';

/** What the report tells, and what is there afterwards. */
export async function buleleng(rakor: Rakor): Promise<void> {
  const summary = await rakor.play([buleleng2023]);
  const minutes = await minutesOf(rakor, buleleng2023);
  const HERE = '/v1/regions/51.08';
  const everybody = minutes.codesOf('opd', 'district-office').sort();

  describe('Buleleng, 10 January 2023: rakor of an acting regent about the programs of the year', () => {
    it('is held on Tuesday the 10th, while it is still Monday in UTC', () => {
      expect(minutes.meeting).toMatchObject({ startsAt: '2023-01-09T23:30:00.000Z', heldOn: '2023-01-10' });
    });

    it('asks every agency for a report on quicker, excellent and accurate services (U3)', async () => {
      const [report] = minutes.of('U3');

      expect(minutes.codesOf('district-office')).toHaveLength(9);
      expect(report && (await minutes.reached(report))).toEqual(everybody);
    });

    it('knows month by month who has not reported (U3)', async () => {
      const [report] = minutes.of('U3');
      const silent = report && (await minutes.assignments(report)).find(({ status }) => status === 'issued')?.organisationCode;
      const secretariat = rakor.directives.api.as('secretariat', '51.08');
      const periods = await all<{ missing: readonly string[] }>(secretariat, `${HERE}/directives/${report?.id}/reporting`);

      expect(report).toMatchObject({ kind: 'reporting', reporting: { period: 'monthly' } });
      expect(periods.length).toBeGreaterThan(0);
      for (const { missing } of periods) expect(missing).toContain(silent);
    });

    it('prepares every agency for the audit of the BPK (U8)', async () => {
      const [audit] = minutes.of('U8');

      expect(audit && (await minutes.reached(audit))).toEqual(everybody);
    });

    it('sets the public service mall as a target, without turning “this year” into a date (U5)', () => {
      const [mall] = minutes.of('U5');

      expect(minutes.utterances.find(({ id }) => id === mall?.utteranceId)?.kind).toBe('target');
      expect(mall?.dueOn).toBeNull();
    });

    it('coordinates with the village where it instructs the agencies: posts for disasters, and rabies (U6, U7)', async () => {
      for (const row of ['U6', 'U7']) {
        const [directive] = minutes.of(row);
        const assignments = directive ? await minutes.assignments(directive) : [];
        const modeOf = new Map(assignments.map(({ organisationCode, mode }) => [organisationCode, mode]));

        expect(modeOf.get('desa-mengening')).toBe('coordinate');
        expect(new Set([...modeOf.values()])).toEqual(new Set(['coordinate', 'instruct']));
      }
    });

    it('is issued in the acting capacity of the regent (U9)', async () => {
      const admin = rakor.directory.api.as('regency-admin', '51.08');
      const positions = await all<{ title: string; holder: object | null }>(admin, `${HERE}/positions`);

      expect(new Set(minutes.directives.map(({ issuer }) => issuer))).toEqual(new Set(['Pj Bupati Buleleng']));
      expect(positions.find(({ title }) => title === 'Bupati Buleleng')?.holder).toMatchObject({ personName: 'Lihadnyana', acting: true });
    });

    it('passes on to the successor of a head what the head was told, and lets the former one in no longer (U9)', async () => {
      const admin = rakor.directory.api.as('regency-admin', '51.08');
      const positions = await all<{ id: string; title: string }>(admin, `${HERE}/positions`);
      const { id: position = '' } = positions.find(({ title }) => title === 'Kepala Dinas Kesehatan') ?? {};
      const [report] = minutes.of('U3');
      const assignment = report && (await minutes.assignments(report)).find(({ organisationCode }) => organisationCode === 'dinkes');
      const bearer = (subject: string) => ({ role: 'organisation', region: '51.08', organisation: 'dinkes', position, subject }) as const;
      const seen = (subject: string) => rakor.directives.api.for(bearer(subject)).get(`${HERE}/assignments/${assignment?.id}`);
      const inbox = (subject: string) => rakor.notifications.api.for(bearer(subject)).get(`${HERE}/inbox`);
      const holding = (personName: string, subject: string, from: string) =>
        admin.post(`${HERE}/positions/${position}/holders`, { personName, subject, acting: false, from });

      await holding('Seorang Pendahulu', 'pendahulu', '2025-06-01');
      await eventually(async () => expect([(await seen('pendahulu')).status, (await inbox('pendahulu')).status]).toEqual([200, 200]));

      await holding('Seorang Penerus', 'penerus', '2025-06-02');
      await eventually(async () =>
        expect((await seen('penerus')).body).toMatchObject({
          status: 'returned',
          responsible: { position: 'Kepala Dinas Kesehatan', person: 'Seorang Penerus', acting: false },
        }),
      );
      await eventually(async () => expect((await inbox('penerus')).status).toBe(200));
      for (const look of [seen, inbox]) expect(await look('pendahulu')).toMatchObject({ status: 403, body: { code: 'holding-ended' } });
    });

    it('reaches every inbox, the village’s too', () => {
      expect(summary.undelivered).toEqual([]);
    });
  });

  describe('The minutes of Buleleng’s rakor', () => {
    it('say who was there, what was said, and what is asked of whom: work together, be ready for the audit (U1, U8)', async () => {
      const secretariat = rakor.directives.api.as('secretariat', '51.08');
      const { body } = await secretariat.get<
        Record<'attendance' | 'utterances' | 'directives', readonly { text: string; addressees: number }[]>
      >(`${HERE}/meetings/${minutes.meeting.id}/minutes`);
      const [audit] = minutes.of('U8');

      expect(body.attendance).toHaveLength(minutes.seats.length);
      expect(body.utterances.map(({ text }) => text)).toEqual(minutes.utterances.map(({ text }) => text));
      expect(minutes.of('U1').length).toBeGreaterThan(0);
      for (const { text } of minutes.of('U1')) expect(body.directives.map((directive) => directive.text)).toContain(text);
      expect(body.directives.find(({ text }) => text === audit?.text)).toMatchObject({ addressees: everybody.length });
    });
  });
}
