import { acting } from '@rakor/testing';
import { ReportProgressHandler } from '../progress/report/report-progress.handler.js';
import { VerifyProgressHandler } from '../progress/verify/verify-progress.handler.js';
import { givenPrograms } from '../testing/given-programs.js';
import { FadeStatuses } from './fade/fade-statuses.js';
import { ShowStatusHistoryController } from './history/show-status-history.controller.js';
import { ShowStatusController } from './show/show-status.controller.js';
import { NotMeasuredThen } from './status.errors.js';

const service = await givenPrograms();
const { cabinet, clock, database } = service;
const dpmptsp = service.as('dpmptsp');
const replicas = await Promise.all(Array.from({ length: 8 }, () => service.leads(FadeStatuses)));

/** Lets time pass to an instant, at which every replica looks whether something is due. */
async function until(instant: string): Promise<void> {
  clock.travelTo(instant);
  await Promise.all(replicas.map((replica) => replica.runOut()));
}
async function aMall() {
  clock.travelTo('2021-02-26T02:00:00Z');
  const { id: programId, milestones } = await service.aRunningProgram();
  return { programId, milestoneId: milestones[0]?.id ?? '' };
}
async function verifiedAt(mall: { programId: string; milestoneId: string }, instant: string, claimedPercent: number): Promise<void> {
  clock.travelTo(instant);
  const evidence = [{ title: 'Foto', url: 'https://a.id/1' }];
  const { id: reportId } = await service.get(ReportProgressHandler).execute(dpmptsp, { ...mall, claimedPercent, summary: 'x', evidence });
  await service.get(VerifyProgressHandler).execute(cabinet, { reportId });
}
const changes = async (programId: string) =>
  (await service.announced())
    .filter(({ type, data }) => type === 'programs.status-changed.v1' && data['programId'] === programId)
    .map(
      ({ sequence, data }) =>
        `${sequence} ${String(data['on'])} ${String(data['from'])} → ${String(data['colour'])}: ${String(data['cause'])}`,
    );
const show = (programId: string, asOf?: string) =>
  service.get(ShowStatusController).show(cabinet, programId, asOf === undefined ? {} : { asOf });

describe('The status of a program', () => {
  it('begins with its start, and a draft has none', async () => {
    const { programId } = await aMall();
    const { id: draftId } = await service.aDraft();

    expect(await show(programId)).toMatchObject({ colour: 'green', cause: 'just-begun', changesOn: '2021-03-06' });
    expect(await changes(programId)).toEqual([]);
    await expect(show(draftId)).rejects.toThrow(NotMeasuredThen);
    await expect(service.get(ShowStatusController).show(acting('secretariat', '35.24'), programId, {})).rejects.toThrow(NotMeasuredThen);
  });

  it('changes by mere time at midnight of the region, once, however many replicas look', async () => {
    const mall = await aMall();
    await verifiedAt(mall, '2021-03-05T02:00:00Z', 30);

    await until('2021-03-12T16:59:59.999Z');
    expect(await changes(mall.programId)).toEqual(['1 2021-03-05 green → grey: waiting', '2 2021-03-05 grey → green: on-track']);
    await until('2021-03-12T17:00:00Z');
    await until('2021-03-19T17:00:00Z');
    await until('2021-06-04T17:00:00Z');

    expect((await changes(mall.programId)).slice(2)).toEqual(['3 2021-03-13 green → amber: fading', '4 2021-03-20 amber → red: silent']);
  });

  it('is told once after a long pause, as it is by then', async () => {
    const mall = await aMall();
    await verifiedAt(mall, '2021-03-05T02:00:00Z', 30);

    await until('2021-03-25T02:00:00Z');

    expect((await changes(mall.programId)).slice(2)).toEqual(['3 2021-03-25 green → red: silent']);
  });

  it('says all that a listener needs, with the reason in both languages', async () => {
    const mall = await aMall();
    await verifiedAt(mall, '2021-03-05T02:00:00Z', 30);
    await until('2021-03-12T17:00:00Z');

    const last = (await service.announced()).filter(({ data }) => data['programId'] === mall.programId).at(-1);

    expect(last?.data).toMatchObject({
      ...{ programTitle: 'Mal Pelayanan Publik', organisationCode: 'dpmptsp', from: 'green', colour: 'amber', cause: 'fading' },
      ...{ on: '2021-03-13', verifiedTenths: 180, claimedTenths: 180, expectedTenths: 128 },
      reason:
        'Tidak ada laporan selama 8 hari, sehingga warnanya turun satu tingkat. Terverifikasi 18 persen dari 12,8 persen yang diharapkan, diklaim 18 persen.',
      reasonInEnglish:
        'No report for 8 days, which lowers the colour by one. Verified 18 percent of 12.8 percent expected, claimed 18 percent.',
    });
  });

  it('changes once, of many reports that bring it about at the same time, and none of them fails', async () => {
    const mall = await aMall();
    clock.travelTo('2021-03-29T06:00:00Z');
    const claim = { ...mall, claimedPercent: 60, summary: 'Sekat dibongkar.', evidence: [] };

    const { fulfilled } = await service.race(() => service.get(ReportProgressHandler).execute(dpmptsp, claim));

    expect(fulfilled).toHaveLength(8);
    expect(await changes(mall.programId)).toEqual(['1 2021-03-29 green → grey: waiting']);
  });

  it('is changed by whoever comes first, the report or the night, and by each once', async () => {
    const mall = await aMall();
    await verifiedAt(mall, '2021-03-05T02:00:00Z', 30);
    clock.travelTo('2021-03-12T17:00:00Z');
    const claim = { ...mall, claimedPercent: 30, summary: 'Masih.', evidence: [] };

    await service.race(async (caller) => {
      if (caller < 4) await replicas[caller]?.runOut();
      else await service.get(ReportProgressHandler).execute(dpmptsp, claim);
    });

    const sequences = (await changes(mall.programId)).map((change) => Number(change.split(' ')[0]));
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
    expect(await show(mall.programId)).toMatchObject({ colour: 'green', cause: 'on-track' });
    const { rows } = await database.admin.query('select colour from programs.program_status where program_id = $1', [mall.programId]);
    expect(rows).toEqual([{ colour: 'green' }]);
  });
});

describe('What the leader saw at the end of a day (F22)', () => {
  it('is what was known then: neither a later report nor a later decision', async () => {
    const mall = await aMall();
    await verifiedAt(mall, '2021-03-05T02:00:00Z', 30);
    clock.travelTo('2021-03-10T16:59:59Z');
    const { id: reportId } = await service
      .get(ReportProgressHandler)
      .execute(dpmptsp, { ...mall, claimedPercent: 80, summary: 'Hampir.', evidence: [] });
    clock.travelTo('2021-03-10T17:00:01Z');
    await service.get(VerifyProgressHandler).execute(cabinet, { reportId, verifiedPercent: 70 });
    clock.travelTo('2021-05-01T02:00:00Z');

    expect(await show(mall.programId, '2021-03-04')).toMatchObject({ on: '2021-03-04', cause: 'just-begun', verified: { percent: 0 } });
    expect(await show(mall.programId, '2021-03-10')).toMatchObject({ claimed: { percent: 48 }, verified: { percent: 18 }, waiting: 1 });
    expect(await show(mall.programId, '2021-03-11')).toMatchObject({ claimed: { percent: 48 }, verified: { percent: 42 }, waiting: 0 });
    expect(await show(mall.programId, '2021-03-20')).toMatchObject({ colour: 'amber', cause: 'fading' });
    expect(await show(mall.programId, '2030-01-01')).toEqual(await show(mall.programId));
    await expect(show(mall.programId, '2021-02-25')).rejects.toThrow(NotMeasuredThen);
  });

  it('stands in the history of the status as well, with the reason of each', async () => {
    const mall = await aMall();
    await verifiedAt(mall, '2021-03-05T02:00:00Z', 30);
    await until('2021-03-12T17:00:00Z');

    const { items } = await service.get(ShowStatusHistoryController).show(cabinet, mall.programId, { limit: 50 });

    expect(items.map(({ version, colour, cause, since }) => [version, colour, cause, since])).toEqual([
      [0, 'green', 'just-begun', '2021-02-26'],
      [1, 'grey', 'waiting', '2021-03-05'],
      [2, 'green', 'on-track', '2021-03-05'],
      [3, 'amber', 'fading', '2021-03-13'],
    ]);
    expect(items[3]?.reason.en).toContain('No report for 8 days');
  });
});
