import { banten2022 } from '@rakor/demo';
import { eventually } from '@rakor/testing';
import type { Rakor } from './given-rakor.js';
import { minutesOf } from './minutes.js';
import { all, type Assignment, type Message } from './views.js';

/** What the report tells, and what is there afterwards. */
export async function banten(rakor: Rakor): Promise<void> {
  const summary = await rakor.play([banten2022]);
  const minutes = await minutesOf(rakor, banten2022);
  const GOVERNMENTS = new Map([
    ['36.01', 'pemkab-pandeglang'],
    ['36.02', 'pemkab-lebak'],
    ['36.03', 'pemkab-tangerang'],
    ['36.04', 'pemkab-serang'],
    ['36.71', 'pemkot-tangerang'],
    ['36.72', 'pemkot-cilegon'],
    ['36.73', 'pemkot-serang'],
    ['36.74', 'pemkot-tangerang-selatan'],
  ]);
  const NUMBERS = minutes.directives.map(({ number }) => number);

  const assignmentsSeenBy = (region: string) =>
    all<Assignment>(rakor.directives.api.as('secretariat', region), `/v1/regions/${region}/assignments`);
  const inboxOf = (region: string) => all<Message>(rakor.notifications.api.as('secretariat', region), `/v1/regions/${region}/inbox`);

  describe('Banten, 28 June 2022: the province with the secretaries of its eight regencies and cities', () => {
    it('reaches each of the eight governments, and an agency of the province where it is meant (N1, N3, N4)', async () => {
      const [target, catalogue] = minutes.directives;
      const governments = [...GOVERNMENTS.values()].sort();

      expect(target && (await minutes.reached(target))).toEqual(governments);
      expect(catalogue && (await minutes.reached(catalogue))).toEqual(['dinkop-ukm', ...governments]);
    });

    it('shows each government its own items and nothing of the others (N1)', async () => {
      for (const [region, code] of GOVERNMENTS) {
        const seen = await assignmentsSeenBy(region);

        expect(seen.map(({ number }) => number).sort()).toEqual(NUMBERS);
        expect(seen.map(({ addresseeRegion, organisationCode }) => [addresseeRegion, organisationCode])).toEqual(
          Array(2).fill([region, code]),
        );
      }
    });

    it('puts the messages into each government’s own inbox, and none of the others’ (N1)', async () => {
      for (const [region, code] of GOVERNMENTS) {
        const issued = (await inboxOf(region)).filter(({ template }) => template === 'directive-issued');

        expect(issued.map(({ recipient }) => recipient.code)).toEqual([code, code]);
      }
      expect(summary.undelivered).toEqual([]);
    });

    it('never takes Kabupaten Serang (36.04) for Kota Serang (36.73), which share a name', async () => {
      const [[regency], [city]] = await Promise.all([assignmentsSeenBy('36.04'), assignmentsSeenBy('36.73')]);
      const cityHall = rakor.directives.api.as('leader', '36.73');

      expect([regency?.organisationCode, city?.organisationCode]).toEqual(['pemkab-serang', 'pemkot-serang']);
      expect((await cityHall.get(`/v1/regions/36.73/assignments/${city?.id}`)).status).toBe(200);
      expect((await cityHall.get(`/v1/regions/36.73/assignments/${regency?.id}`)).status).toBe(404);
      expect((await cityHall.post(`/v1/regions/36.73/assignments/${regency?.id}/acknowledge`)).status).toBe(404);
    });

    it('keeps the meeting and its other papers in the province (N1)', async () => {
      const cilegon = rakor.directives.api.as('secretariat', '36.72');
      const read = async (path: string) => (await cilegon.get(path)).status;

      expect(await all(cilegon, '/v1/regions/36.72/meetings')).toEqual([]);
      expect(await all(cilegon, '/v1/regions/36.72/directives')).toEqual([]);
      expect(await read(`/v1/regions/36.72/meetings/${minutes.meeting.id}`)).toBe(404);
      expect(await read(`/v1/regions/36.72/directives/${minutes.directives[0]?.id}/coverage`)).toBe(404);
      expect(await read('/v1/regions/36/meetings')).toBe(403);
    });

    it('finds what was issued about a strategic issue, and tells how far each issue has come (N2)', async () => {
      const province = rakor.directives.api.as('secretariat', '36');
      const about = async (topic: string) =>
        (await all<{ id: string }>(province, `/v1/regions/36/directives?topic=${topic}`)).map(({ id }) => id);
      const [target, catalogue] = minutes.directives;
      const { body } = await province.get<{ topics: { topic: string }[] }>('/v1/regions/36/topics');

      expect(await Promise.all(['stunting', 'economic-growth', 'education'].map(about))).toEqual([[target?.id], [catalogue?.id], []]);
      expect(body.topics).toMatchObject([
        { topic: 'economic-growth', directives: 1, acknowledged: { denominator: 9 } },
        { topic: 'small-enterprises', directives: 1, acknowledged: { denominator: 9 } },
        { topic: 'stunting', directives: 1, acknowledged: { denominator: 8 } },
      ]);
    });

    it('binds by the target of 14 percent, and not by the hope for zero (N3)', () => {
      const [target] = minutes.of('N3');

      expect(minutes.of('N3')).toHaveLength(1);
      expect(target?.text).toContain('14 persen');
      expect(minutes.utterances.find(({ text }) => text.includes('nol persen'))?.kind).toBe('statement');
    });

    it('records what Cilegon and Kabupaten Serang propose as proposals of theirs, which oblige nobody (N6, N7)', async () => {
      const proposals = minutes.utterances.filter(({ kind }) => kind === 'proposal');
      const province = rakor.directives.api.as('secretariat', '36');
      const drafts = proposals.map(({ id, text }) =>
        province.post('/v1/regions/36/directives', { meetingId: minutes.meeting.id, utteranceId: id, text, issuer: 'Gubernur Banten' }),
      );

      expect(proposals.map(({ speaker }) => speaker)).toEqual([
        'Sekretaris Daerah Kota Serang',
        'Sekretaris Daerah Kota Cilegon',
        'Sekretaris Daerah Kabupaten Serang',
      ]);
      for (const answer of await Promise.all(drafts))
        expect(answer).toMatchObject({ status: 422, body: { code: 'utterance-obliges-nobody' } });
      expect(minutes.directives).toHaveLength(2);
    });

    it('keeps each as the regency’s own, studies what Cilegon proposes, agrees with Kabupaten Serang and owes Kota Serang an answer (N5, N6, N7)', async () => {
      const proposalsSeenBy = async (region: string) =>
        (await all<{ number: string; status: string }>(rakor.directives.api.as('secretariat', region), `/v1/regions/${region}/proposals`))
          .map(({ number, status }) => `${number} ${status}`)
          .sort();

      const [serang, cilegon] = ['USL/36.04/2022/00001 accepted', 'USL/36.72/2022/00001 under-study'];
      expect(await proposalsSeenBy('36')).toEqual([serang, cilegon, 'USL/36.73/2022/00001 submitted']);
      expect(await proposalsSeenBy('36.72')).toEqual([cilegon]);
      expect(await proposalsSeenBy('36.01')).toEqual([]);
      await eventually(async () =>
        expect((await inboxOf('36')).filter(({ template }) => template === 'proposal-submitted')).toHaveLength(3),
      );
    });

    it('is chaired by an acting secretary, in whose capacity the directives are issued (U9)', () => {
      expect(minutes.meeting.chair).toBe('Pj Sekretaris Daerah Provinsi Banten');
      expect(new Set(minutes.directives.map(({ issuer }) => issuer))).toEqual(new Set(['Pj Sekretaris Daerah Provinsi Banten']));
    });

    it('tells Cilegon alone why its report came back', async () => {
      const returned = async (region: string) => (await inboxOf(region)).filter(({ template }) => template === 'directive-returned').length;

      await eventually(async () => expect(await Promise.all([...GOVERNMENTS.keys()].map(returned))).toEqual([0, 0, 0, 0, 0, 1, 0, 0]));
    });
  });
}
