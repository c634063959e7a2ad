import { lamongan2023 } from '@rakor/demo';
import type { Rakor } from './given-rakor.js';
import { minutesOf } from './minutes.js';
import { all, type Assignment, type Brief, type Meeting, type Message } from './views.js';

/** What the report tells, and what is there afterwards. */
export async function lamongan(rakor: Rakor): Promise<void> {
  const summary = await rakor.play([lamongan2023]);
  const minutes = await minutesOf(rakor, lamongan2023);
  const everybody = minutes.codesOf('opd', 'district-office').sort();

  const inboxOf = (organisation: string) =>
    all<Message>(rakor.notifications.api.as('organisation', '35.24', organisation), '/v1/regions/35.24/inbox');

  describe('Lamongan, 30 January 2023: the regent with the heads of all OPD and all camat', () => {
    it('is a Coffee Morning, one of a series, in the morning of its own time zone (L1)', () => {
      expect(minutes.meeting).toMatchObject({
        type: 'coffee-morning',
        series: 'Coffee Morning',
        chair: 'Bupati Lamongan',
        heldOn: '2023-01-30',
        startsAt: '2023-01-30T01:30:00.000Z',
        status: 'closed',
      });
    });

    it('is attended by position, by 30 heads of OPD and 27 camat (L1)', () => {
      const positions = minutes.seats.map(({ position }) => position);

      expect(positions.filter((position) => position.startsWith('Camat '))).toHaveLength(27);
      expect(positions).toHaveLength(57);
      expect(positions).toEqual(expect.arrayContaining(['Kepala Dinas Kesehatan', 'Camat Babat', 'Camat Paciran']));
    });

    it('brings seven directives that reach every OPD and all 27 district offices (L2)', async () => {
      expect(minutes.codesOf('district-office')).toHaveLength(27);
      expect(minutes.of('L2')).toHaveLength(7);
      for (const directive of minutes.of('L2')) expect(await minutes.reached(directive)).toEqual(everybody);
    });

    it('has no due dates, because the regent gave none (L2)', () => {
      expect(minutes.directives.map(({ dueOn }) => dueOn)).toEqual(Array<null>(8).fill(null));
    });

    it('gives stunting to the Dinas PPPA together with those for health and social affairs, and to every camat (L3)', async () => {
      const [stunting] = minutes.of('L3');

      expect(stunting && (await minutes.reached(stunting))).toEqual(
        ['dinkes', 'dinsos', 'dpppa', ...minutes.codesOf('district-office')].sort(),
      );
    });

    it('has kinds: two guidelines, two indicators, and what is to be delivered (L2)', async () => {
      const directives = await all<{ text: string; kind: string }>(
        rakor.directives.api.as('secretariat', '35.24'),
        '/v1/regions/35.24/directives',
      );
      const kindOf = new Map(directives.map(({ text, kind }) => [text, kind]));

      expect(minutes.of('L2').map(({ text }) => kindOf.get(text))).toEqual([
        ...['guideline', 'deliverable', 'guideline', 'deliverable'],
        ...['indicator-target', 'deliverable', 'indicator-target'],
      ]);
    });

    it('is led by the Dinas PPPA, and each of the others says what its own share will be (L3)', async () => {
      const [stunting] = minutes.of('L3');
      const shares = await all<Assignment & { part: string; commitment: string | null }>(
        rakor.directives.api.as('secretariat', '35.24'),
        `/v1/regions/35.24/assignments?directiveId=${stunting?.id}`,
      );
      const committed = shares.filter(({ commitment }) => commitment !== null);

      expect(shares.filter(({ part }) => part === 'lead').map(({ organisationCode }) => organisationCode)).toEqual(['dpppa']);
      expect(committed.map(({ organisationCode }) => organisationCode).sort()).toEqual(['dinkes', 'dinsos', 'dpppa', 'kec-babat']);
    });

    it('answers the camat who asks by when, because no date was given (L2)', async () => {
      const mall = minutes.of('L6')[0];
      const paciran = mall && (await minutes.assignments(mall)).find(({ organisationCode }) => organisationCode === 'kec-paciran');
      const camat = rakor.directives.api.as('organisation', '35.24', 'kec-paciran');
      const history = await all<{ action: string }>(camat, `/v1/regions/35.24/assignments/${paciran?.id}/history`);

      expect(history.map(({ action }) => action)).toEqual(['issued', 'clarification-asked', 'clarification-answered', 'acknowledged']);
    });

    it('keeps the priorities of the year as a statement, which obliges nobody (L4)', () => {
      const [first] = minutes.utterances;

      expect(first).toMatchObject({ kind: 'statement', speaker: 'Bupati Lamongan' });
      expect(minutes.directives.map(({ utteranceId }) => utteranceId)).not.toContain(first?.id);
    });

    it('puts every message into its addressee’s inbox, and into no other (L2, L3)', async () => {
      const told = async (organisation: string) =>
        (await inboxOf(organisation)).filter(
          ({ template, recipient }) => template === 'directive-issued' && recipient.code === organisation,
        ).length;

      expect(summary.undelivered).toEqual([]);
      expect(await Promise.all(['dinkes', 'kec-babat', 'disperindag'].map(told))).toEqual([8, 8, 7]);
    });

    it('speaks to the head of the agency, in Indonesian and in English', async () => {
      const message = (await inboxOf('dinkes')).find(({ subject }) => subject.includes(minutes.directives[0]?.number ?? '?'));
      const dinkes = rakor.notifications.api.as('organisation', '35.24', 'dinkes');
      const bodyIn = async (language: string) =>
        (await dinkes.get<{ body: string }>(`/v1/regions/35.24/inbox/${message?.id}?language=${language}`)).body.body;

      expect(await bodyIn('id')).toMatch(/^Yth\. Kepala Dinas Kesehatan,\n\n.*Senin, 30 Januari 2023.*Bupati Lamongan memberi arahan/s);
      expect(await bodyIn('en')).toMatch(/^To the Kepala Dinas Kesehatan,\n\n.*30 January 2023.*Bupati Lamongan instructed/s);
    });

    it('tells the regent how far it has come', () => {
      const [lamongan] = summary.meetings;

      expect(lamongan).toMatchObject({ directives: 8, addressees: 57, assignments: 7 * 57 + 30, delivered: 7 * 57 + 30, returned: 1 });
      expect(lamongan?.acknowledged).toBeGreaterThan(200);
      expect(lamongan?.open).toBe(7 * 57 + 30 - (lamongan?.verified ?? 0));
    });
  });

  describe('The next Coffee Morning, a week later', () => {
    const HERE = '/v1/regions/35.24';
    const secretariat = rakor.directives.api.as('secretariat', '35.24');
    const planned = () =>
      secretariat.post<Meeting>(`${HERE}/meetings`, {
        ...{ title: 'Coffee Morning', type: 'coffee-morning', series: 'Coffee Morning', startsAt: '2023-02-06T01:30:00Z' },
        ...{ place: 'Aula Gajah Mada', chair: 'Bupati Lamongan', invited: { classes: ['opd', 'district-office'] } },
      });

    it('finds on its table every arahan that is open, without anybody pinning it (L1, L2)', async () => {
      const { body: next } = await planned();
      const table = await all<{ kind: string; number: string }>(secretariat, `${HERE}/meetings/${next.id}/carry-over`);
      const open = table.filter(({ kind }) => kind === 'directive');
      const { body: brief } = await secretariat.get<Brief>(`${HERE}/meetings/${next.id}/brief`);

      expect(open.map(({ number }) => number).sort()).toEqual(minutes.directives.map(({ number }) => number).sort());
      expect(brief).toMatchObject({
        open: 8,
        acknowledged: { denominator: 7 * 57 + 30 },
        last: { total: 8, meeting: { id: minutes.meeting.id } },
      });
    });

    it('is the next one of its series, until it is called off (L1)', async () => {
      const { body: other } = await planned();
      const series = async () => (await all<{ next: { id: string } | null }>(secretariat, `${HERE}/meeting-series`))[0]?.next?.id;
      const before = await series();
      for (const { id } of await all<Meeting>(secretariat, `${HERE}/meetings?status=scheduled`))
        await secretariat.post(`${HERE}/meetings/${id}/cancel`, { reason: 'Bupati dipanggil Gubernur.' });

      expect([before, other.id]).not.toContain(undefined);
      expect(await series()).toBeUndefined();
    });

    it('raises the PATEN of a district to a mini-mall, whose services its people find without a token (L6)', async () => {
      const malls = rakor['public-services'];
      const ladder = await malls.api.as('secretariat', '35.24').get('/v1/regions/35.24/districts/35.24.01/ladder');
      const shown = await malls.api.anonymous.get<{ services: { code: string; given: boolean }[] }>(
        '/v1/regions/35.24/public-places/mini-sukorame',
      );

      expect(ladder.body).toMatchObject({ name: 'Sukorame', level: 'L3', delegated: 5, given: 5, institutions: 1 });
      expect(shown.body.services.map(({ code, given }) => [code, given])).toEqual(
        ['iumk', 'kk', 'ktp-el', 'pindah', 'sku'].map((code) => [code, true]),
      );
      const officer = malls.api.as('counter-officer', '35.24');
      const places = await all<{ id: string; code: string }>(officer, `${HERE}/places`);
      const place = places.find(({ code }) => code === 'mini-sukorame');
      expect((await all<{ name: string }>(officer, `${HERE}/places/${place?.id}/counters`)).map(({ name }) => name)).toEqual([
        'Loket 1',
        'Loket 2',
      ]);
    });

    it('has a counter that never closes, with a day at which somebody is served, and others wait (F14, F16)', async () => {
      const officer = rakor['public-services'].api.as('counter-officer', '35.24');
      const places = await all<{ id: string; code: string }>(officer, `${HERE}/places`);
      const { id, ...place } = places.find(({ code }) => code === 'soegiri-24-jam') ?? { id: '' };
      const { body: queue } = await officer.get<{ date: string | null }>(`${HERE}/places/${id}/queue`);
      const figures = await officer.get<{ total: object }>(`${HERE}/places/${id}/figures?from=${queue.date}&until=${queue.date}`);
      const judged = await officer.get<object[]>(`${HERE}/satisfaction?from=${queue.date}&until=${queue.date}&placeId=${id}`);

      expect(place).toMatchObject({ status: 'soft-launched' });
      expect(figures.body.total).toMatchObject({ issued: 26, served: 15, missed: 2, left: 1, promised: 15 });
      expect(judged.body).toMatchObject([{ served: 15, index: expect.stringMatching(/^\d\d\.\d\d$/) as string }]);
    });
  });
}
