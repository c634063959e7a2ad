import { blora2021 } from '@rakor/demo';
import { eventually } from '@rakor/testing';
import type { Rakor } from './given-rakor.js';
import { minutesOf } from './minutes.js';
import { all, type Assignment, type Brief, type Meeting } from './views.js';

/** What the report tells, and what is there afterwards. */
export async function blora(rakor: Rakor): Promise<void> {
  const summary = await rakor.play([blora2021]);
  const minutes = await minutesOf(rakor, blora2021);
  const HERE = '/v1/regions/33.16';
  const secretariat = rakor.directives.api.as('secretariat', '33.16');
  const VERTICAL_AGENCIES = ['bpjs-kesehatan', 'bpn', 'kemenag', 'pengadilan-negeri', 'polres', 'samsat'];

  describe('Blora, 29 March 2021: rakor of all OPD about the program of 99 days', () => {
    it('asks the vertical agencies for what it instructs the OPD to do: help the public service mall (B1)', async () => {
      const [launch, , help] = minutes.of('B1');
      const modes = new Map(help && (await minutes.assignments(help)).map(({ organisationCode, mode }) => [organisationCode, mode]));

      expect(launch && (await minutes.reached(launch))).toEqual(['dpmptsp']);
      expect(VERTICAL_AGENCIES.map((code) => modes.get(code))).toEqual(Array(6).fill('request'));
      expect([modes.get('dpupr'), modes.get('dpmptsp')]).toEqual(['instruct', undefined]);
      expect(modes.size).toBe(minutes.codesOf('opd').length - 1 + VERTICAL_AGENCIES.length);
    });

    it('reads “before Lebaran” and “early June” on the calendar of the region, and asks the others for no date (B1)', () => {
      expect(minutes.of('B1').map(({ dueOn }) => dueOn)).toEqual(['2021-05-11', '2021-06-10', null]);
    });

    it('lets a person say which day “soon” means (B9)', async () => {
      const [ngopi] = minutes.of('B9');

      expect(ngopi?.dueOn).toBeNull();
      expect(await all(secretariat, `${HERE}/deadlines?directiveId=${ngopi?.id}`)).toMatchObject([
        { phrase: 'segera', status: 'waiting', proposedOn: '2021-04-01', alternatives: ['2021-03-30', '2021-04-06'] },
      ]);
    });

    it('grants more time for the opening, whose day is the minister’s to say, and keeps the first date (B1)', async () => {
      const [, opening] = minutes.of('B1');

      expect(await all(secretariat, `${HERE}/assignments?directiveId=${opening?.id}`)).toMatchObject([
        { dueOn: '2021-06-14', originalDueOn: '2021-06-10', extensions: 1 },
      ]);
    });

    it('takes no for an answer where it asks: Samsat says why, and who decides (B1)', async () => {
      const declined = await all<Assignment>(secretariat, `${HERE}/assignments?status=declined`);

      expect(declined.map(({ organisationCode, mode }) => [organisationCode, mode])).toEqual([['samsat', 'request']]);
      const history = await all<{ action: string; reason: string | null }>(secretariat, `${HERE}/assignments/${declined[0]?.id}/history`);
      expect(history.at(-1)).toMatchObject({ action: 'declined', reason: expect.stringContaining('provinsi') as string });
    });

    it('solves together what stood in the way of Dinsos P3A, which goes on where it was (B3, B12)', async () => {
      const [slrt] = minutes.of('B3');
      const [assignment] = slrt ? await minutes.assignments(slrt) : [];

      expect(assignment?.status).toBe('acknowledged');
      expect(await all(secretariat, `${HERE}/obstacles?subjectId=${assignment?.id}`)).toMatchObject([
        { type: 'data', unblocker: 'Sekretaris Daerah', solution: expect.stringContaining('Sekda') as string },
      ]);
    });

    it('has vaccination and the pilot schools reported on week by week, outside the nine programs (B10)', async () => {
      const extra = minutes.of('B10');
      const reported = await Promise.all(
        extra.map(async ({ id }) => {
          const periods = await all<{ missing: readonly string[] }>(secretariat, `${HERE}/directives/${id}/reporting`);
          return periods.some(({ missing }) => missing.length === 0);
        }),
      );

      expect(await Promise.all(extra.map((directive) => minutes.reached(directive)))).toEqual([['dinkes'], ['disdik']]);
      expect(extra).toMatchObject([{ reporting: { period: 'weekly' } }, { reporting: { period: 'weekly' } }]);
      expect(reported).toEqual([true, false]);
    });

    it('writes down what it decided, apart from what it asks for', async () => {
      expect(await all(secretariat, `${HERE}/decisions?meetingId=${minutes.meeting.id}`)).toMatchObject([
        { status: 'active', text: 'Waktu 99 hari dihitung sejak pelantikan, 26 Februari 2021.' },
      ]);
    });

    it('is due tomorrow in one matter: the musrenbang of the vulnerable groups joins that of the RKPD on 30 March (B6)', () => {
      expect(minutes.of('B6')).toMatchObject([{ dueOn: '2021-03-30' }]);
    });

    it('takes “60 percent” as a report: nobody can be obliged by it (B1)', async () => {
      const report = minutes.utterances.find(({ kind }) => kind === 'report');
      const draft = { meetingId: minutes.meeting.id, utteranceId: report?.id, text: 'Selesaikan MPP', issuer: 'Bupati Blora' };

      expect(report).toMatchObject({ speaker: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu' });
      expect(await secretariat.post(`${HERE}/directives`, draft)).toMatchObject({
        status: 422,
        body: { code: 'utterance-obliges-nobody' },
      });
    });

    it('instructs, requests and invites by one directive: Kesra, Kemenag and Bank Jateng (B5)', async () => {
      const [cards] = minutes.of('B5');
      const assignments = cards ? await minutes.assignments(cards) : [];

      expect(Object.fromEntries(assignments.map(({ organisationCode, mode }) => [organisationCode, mode]))).toEqual({
        'bagian-kesra': 'instruct',
        kemenag: 'request',
        'bank-jateng': 'invite',
      });
    });

    it('sends the fertiliser task force to the secretary, the two agencies, the police and all 16 districts (B7)', async () => {
      const [fertiliser] = minutes.of('B7');

      expect(minutes.codesOf('district-office')).toHaveLength(16);
      expect(fertiliser && (await minutes.reached(fertiliser))).toEqual(
        ['setda', 'dinpertan', 'disdag', 'polres', ...minutes.codesOf('district-office')].sort(),
      );
    });

    it('knows who was in office that day: the regent since 26 February 2021, and his deputy', async () => {
      const admin = rakor.directory.api.as('regency-admin', '33.16');
      const positions = await all<{ id: string; title: string }>(admin, `${HERE}/positions`);
      const holderOf = async (title: string) => {
        const position = positions.find((one) => one.title === title);
        return all<{ personName: string; from: string; acting: boolean }>(admin, `${HERE}/positions/${position?.id}/holders?on=2021-03-29`);
      };

      expect(await holderOf('Bupati Blora')).toMatchObject([{ personName: 'Arief Rohman', from: '2021-02-26', acting: false }]);
      expect(await holderOf('Wakil Bupati Blora')).toMatchObject([{ personName: 'Tri Yuli Setyowati', from: '2021-02-26' }]);
    });

    it('sends a report back with the reason, and the agency may report again (B4)', async () => {
      const [sync] = minutes.of('B4');
      const [assignment] = sync ? await minutes.assignments(sync) : [];
      const dinkominfo = rakor.directives.api.as('organisation', '33.16', 'dinkominfo');
      const history = await all<{ action: string; reason: string | null }>(dinkominfo, `${HERE}/assignments/${assignment?.id}/history`);

      expect(history.map(({ action }) => action)).toEqual(['issued', 'acknowledged', 'reported', 'returned']);
      expect(history.at(-1)?.reason).toContain('Mohon dilengkapi');
      expect(
        await dinkominfo.post(`${HERE}/assignments/${assignment?.id}/reports`, { summary: 'Data kecamatan sudah dimuat.' }),
      ).toMatchObject({
        status: 200,
        body: { status: 'reported' },
      });
    });

    it('reaches every inbox, of agencies, vertical agencies and partners alike', () => {
      expect(summary.undelivered).toEqual([]);
      expect(summary.meetings).toMatchObject([{ directives: 14, delivered: summary.meetings[0]?.assignments }]);
    });
  });

  describe('What Blora does next', () => {
    const plan = { type: 'ngopi-bareng', title: 'Ngopi Bareng', place: 'Pendopo', chair: 'Bupati Blora', startsAt: '2027-04-05T01:00:00Z' };

    it('prepares Ngopi Bareng soon, and tells nobody before the day is settled (B9)', async () => {
      const { body: draft } = await secretariat.post<Meeting>(`${HERE}/meetings/drafts`, { ...plan, invited: { classes: ['opd'] } });
      const dinkes = rakor.directives.api.as('organisation', '33.16', 'dinkes');
      const asked = () => all<{ meetingId: string }>(dinkes, `${HERE}/invitations`);
      const before = await asked();
      await secretariat.post(`${HERE}/meetings/${draft.id}/open`);

      expect(before.map(({ meetingId }) => meetingId)).not.toContain(draft.id);
      expect((await asked()).map(({ meetingId }) => meetingId)).toContain(draft.id);
    });

    it('puts what stands in the way of an arahan or of a program on the table of the next rakor, with who must take it away (B12)', async () => {
      const [help] = minutes.of('B4');
      const [assignment] = help ? await minutes.assignments(help) : [];
      const dinkominfo = rakor.directives.api.as('organisation', '33.16', 'dinkominfo');
      const obstacle = { type: 'data', text: 'Tujuh OPD belum mengirim data.', unblocker: { position: 'Sekretaris Daerah' } };
      await dinkominfo.post(`${HERE}/assignments/${assignment?.id}/obstacles`, obstacle);
      const { body: next } = await secretariat.post<Meeting>(`${HERE}/meetings`, { ...plan, type: 'rakor', title: 'Rakor OPD' });

      const brief = async () => (await secretariat.get<Brief>(`${HERE}/meetings/${next.id}/brief`)).body;

      expect((await brief()).obstacles.items).toContainEqual(
        expect.objectContaining({ text: obstacle.text, detail: { type: 'data', unblocker: 'Sekretaris Daerah' } }),
      );
      await eventually(async () =>
        expect((await brief()).obstacles.items).toContainEqual(
          expect.objectContaining({
            text: 'Belum ada petugas hotline.',
            detail: { type: 'staffing', unblocker: 'Dinas Perdagangan', program: 'Satgas Pupuk' },
          }),
        ),
      );
    });

    it('knows that of the 60 percent of its hall 45 have been seen, and that its soft launch is meant for before Lebaran (B1)', async () => {
      const malls = rakor['public-services'].api.as('secretariat', '33.16');
      const { body: places } = await malls.get<{ items: { id: string }[] }>(`${HERE}/places`);
      const { body: readiness } = await malls.get(`${HERE}/places/${places.items[0]?.id}/readiness`);
      const { body: launches } = await malls.get<{ items: unknown[] }>(`${HERE}/launches`);

      expect(readiness).toMatchObject({ claimedPercent: 60, verifiedPercent: 45 });
      expect(launches.items).toMatchObject([
        { gate: 'soft-launch', phrase: 'sebelum Lebaran', status: 'planned' },
        { gate: 'grand-launch', guest: 'Menteri PAN-RB', status: 'planned' },
      ]);
      expect(await malls.post(`${HERE}/places/${places.items[0]?.id}/soft-launch`)).toMatchObject({ status: 409 });
    });

    it('asks Kendal and Yogyakarta to open theirs on the day of its grand launch; Kendal comes along (B1)', async () => {
      const askedIn = async (region: string) => {
        const malls = rakor['public-services'].api.as('secretariat', region);
        return (await malls.get<{ items: unknown[] }>(`/v1/regions/${region}/launch-invitations`)).body.items;
      };

      expect(await askedIn('33.24')).toMatchObject([{ leadRegion: '33.16', standing: 'accepted', placeName: 'MPP Kabupaten Kendal' }]);
      expect(await askedIn('34.71')).toMatchObject([{ leadRegion: '33.16', standing: 'invited', placeName: null }]);
    });
  });
}
