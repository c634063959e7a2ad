import type { RequestContext } from '@rakor/kernel';
import { acting } from '@rakor/testing';
import { MilestoneNotFound } from '../program/plan.errors.js';
import { CloseProgramHandler } from '../program/close/close-program.handler.js';
import { ProgramNotFound, ProgramNotRunning } from '../program/program.errors.js';
import { SetPlanHandler } from '../program/set-plan/set-plan.handler.js';
import { ShowStatusController } from '../status/show/show-status.controller.js';
import { givenPrograms } from '../testing/given-programs.js';
import { ListProgressController } from './list/list-progress.controller.js';
import { ReportDecided, ReportNotFound, ReportOvertaken, VerifiedBeyondClaim } from './progress.errors.js';
import { ReportProgressHandler } from './report/report-progress.handler.js';
import { ReturnProgressHandler } from './return/return-progress.handler.js';
import { VerifyProgressHandler } from './verify/verify-progress.handler.js';

const service = await givenPrograms();
const { cabinet, clock, database, organisations } = service;
const dpmptsp = service.as('dpmptsp');
const report = service.get(ReportProgressHandler);
const verify = service.get(VerifyProgressHandler);
const sendBack = service.get(ReturnProgressHandler);
/** Blora's coordination meeting on day 32. */
const MEETING = '2021-03-29T06:00:00Z';

/** A running mall, and the id of its soft launch, which weighs 60. */
async function aMall() {
  clock.travelTo('2021-02-26T02:00:00Z');
  const { id: programId, milestones } = await service.aRunningProgram({ supporting: [organisations.dinkes] });
  clock.travelTo(MEETING);
  return { programId, milestoneId: milestones[0]?.id ?? '' };
}
const words = {
  claimedPercent: 60,
  summary: 'Sekat dibongkar, interior dikerjakan.',
  evidence: [{ title: 'Foto', url: 'https://a.id/1' }],
};
const show = (programId: string, by: RequestContext = cabinet) => service.get(ShowStatusController).show(by, programId, {});
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);

describe('A report on a milestone', () => {
  it('is stored and announced together, and counts as claimed and not as verified', async () => {
    const mall = await aMall();

    const made = await report.execute(dpmptsp, { ...mall, ...words });

    expect(made).toMatchObject({
      status: 'waiting',
      claimedPercent: 60,
      verifiedPercent: null,
      reporterOrganisation: 'dpmptsp',
      version: 1,
    });
    expect(await service.announced(made.id)).toMatchObject([
      { type: 'programs.progress-reported.v1', sequence: 1, data: { milestoneName: 'Soft launch', claimedPercent: 60, evidenceCount: 1 } },
    ]);
    expect(await show(mall.programId)).toMatchObject({
      ...{ colour: 'grey', cause: 'waiting', claimed: { percent: 36 }, verified: { percent: 0 }, expected: { percent: 25.6 } },
      milestones: [{ claimedPercent: 60, verifiedPercent: 0, waitingReportId: made.id }, { claimedPercent: 0 }],
    });
  });

  it('may come from an organisation that supports the program', async () => {
    expect(await report.execute(service.as('dinkes'), { ...(await aMall()), ...words })).toMatchObject({ reporterOrganisation: 'dinkes' });
  });

  it('is refused, and leaves nothing, where there is nothing to report on', async () => {
    const mall = await aMall();
    const { id: draftId, milestones } = await service.aDraft();
    const before = await database.admin.query('select from programs.progress_report');

    const draft = { programId: draftId, milestoneId: milestones[0]?.id ?? '' };
    await expect(report.execute(dpmptsp, { ...draft, ...words })).rejects.toThrow(ProgramNotRunning);
    await expect(report.execute(dpmptsp, { ...mall, milestoneId: draftId, ...words })).rejects.toThrow(MilestoneNotFound);
    await expect(report.execute(dpmptsp, { ...mall, programId: mall.milestoneId, ...words })).rejects.toThrow(ProgramNotFound);
    await expect(report.execute(acting('organisation', '35.24', 'dpmptsp'), { ...mall, ...words })).rejects.toThrow(ProgramNotFound);
    expect((await database.admin.query('select from programs.progress_report')).rowCount).toBe(before.rowCount);
  });

  it('can be neither changed nor deleted, not even by the service', async () => {
    await report.execute(dpmptsp, { ...(await aMall()), ...words });

    for (const sql of [
      'update progress_report set claimed_percent = 100',
      'delete from progress_report',
      'delete from program_status_history',
    ])
      await expect(service.unitOfWork.run(cabinet, (tx) => tx.manager.query(sql))).rejects.toThrow('permission denied');
  });
});

describe('Verifying', () => {
  it('confirms what was found, stores and announces it together, and moves the status', async () => {
    const mall = await aMall();
    const { id: reportId } = await report.execute(dpmptsp, { ...mall, ...words });

    const verified = await verify.execute(cabinet, { reportId, expected: 1, verifiedPercent: 50 });

    expect(verified).toMatchObject({ status: 'verified', claimedPercent: 60, verifiedPercent: 50, decidedBy: cabinet.actorId, version: 2 });
    expect(await told(reportId)).toEqual(['1 progress-reported', '2 progress-verified']);
    expect(await show(mall.programId)).toMatchObject({ colour: 'green', claimed: { percent: 36 }, verified: { percent: 30 } });
  });

  it('lets exactly one of many verifiers through, and whoever sends it back is one of them', async () => {
    const { id: reportId } = await report.execute(dpmptsp, { ...(await aMall()), ...words });

    const { fulfilled, rejected } = await service.race((caller) =>
      caller % 2 === 0
        ? verify.execute({ ...cabinet, actorId: `pejabat-${caller}` }, { reportId })
        : sendBack.execute({ ...cabinet, actorId: `pejabat-${caller}` }, { reportId, reason: 'Belum.' }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof ReportDecided)).toBe(true);
    expect(await told(reportId)).toHaveLength(2);
  });

  it('is for the latest report, whatever comes in at the same time', async () => {
    const mall = await aMall();
    const { id: reportId } = await report.execute(dpmptsp, { ...mall, ...words });

    const { fulfilled } = await service.race((caller) =>
      caller === 0 ? verify.execute(cabinet, { reportId }) : report.execute(dpmptsp, { ...mall, ...words, claimedPercent: caller }),
    );

    // Either it came before the first of the others, or it was refused because of them.
    expect([7, 8]).toContain(fulfilled.length);
    if (fulfilled.length === 7) await expect(verify.execute(cabinet, { reportId })).rejects.toThrow(ReportOvertaken);
    expect(
      await service.get(ListProgressController).list(cabinet, { programId: mall.programId, waiting: 'true', limit: 50 }),
    ).toMatchObject({
      items: [{ status: 'waiting' }],
      next: null,
    });
  });

  it('leaves nothing when it is refused', async () => {
    const { id: reportId } = await report.execute(dpmptsp, { ...(await aMall()), ...words });

    await expect(verify.execute(cabinet, { reportId, verifiedPercent: 61 })).rejects.toThrow(VerifiedBeyondClaim);
    await expect(verify.execute(cabinet, { reportId, expected: 2 })).rejects.toThrow('version');
    await expect(verify.execute(acting('secretariat', '35.24'), { reportId })).rejects.toThrow(ReportNotFound);
    expect(await told(reportId)).toEqual(['1 progress-reported']);
  });
});

describe('A report that is sent back', () => {
  it('counts for nothing until it is made again', async () => {
    const mall = await aMall();
    const { id: reportId } = await report.execute(dpmptsp, { ...mall, ...words });

    expect(await sendBack.execute(cabinet, { reportId, reason: 'Foto belum ada.' })).toMatchObject({ status: 'returned', version: 2 });

    expect(await show(mall.programId)).toMatchObject({ colour: 'red', cause: 'far-behind', claimed: { percent: 0 }, waiting: 0 });
    await report.execute(dpmptsp, { ...mall, ...words });
    expect(await show(mall.programId)).toMatchObject({ colour: 'grey' });
  });

  it('goes back to who made it', async () => {
    const { id: reportId } = await report.execute(service.as('dinkes'), { ...(await aMall()), ...words });

    await sendBack.execute(cabinet, { reportId, reason: 'Foto belum ada.' });

    expect((await service.announced(reportId)).at(-1)?.data).toMatchObject({ reporterId: organisations.dinkes, reporterCode: 'dinkes' });
  });
});

describe('The list of reports', () => {
  it('comes in pages, the latest first, none twice and none left out', async () => {
    const mall = await aMall();
    const made: string[] = [];
    for (const claimedPercent of [10, 20, 30]) made.unshift((await report.execute(dpmptsp, { ...mall, ...words, claimedPercent })).id);
    const list = service.get(ListProgressController);

    const first = await list.list(cabinet, { programId: mall.programId, limit: 2 });
    const second = await list.list(cabinet, { programId: mall.programId, limit: 2, cursor: first.next ?? '' });

    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made);
    expect(second.next).toBeNull();
  });

  it('of what waits leaves out what nobody can decide on any more', async () => {
    const [planned, ended] = [await aMall(), await aMall()];
    for (const mall of [planned, ended]) await report.execute(dpmptsp, { ...mall, ...words });
    const waiting = async ({ programId }: { programId: string }) =>
      (await service.get(ListProgressController).list(cabinet, { programId, waiting: 'true', limit: 50 })).items.length;
    expect([await waiting(planned), await waiting(ended)]).toEqual([1, 1]);

    const milestones = [{ title: 'Lain', weight: 100, plannedOn: '2021-05-11' }];
    await service
      .get(SetPlanHandler)
      .execute(cabinet, { programId: planned.programId, reason: 'Rencana baru.', trajectory: [], milestones });
    await service
      .get(CloseProgramHandler)
      .execute(cabinet, { programId: ended.programId, outcome: 'not-achieved', reason: 'Waktu habis.' });

    expect([await waiting(planned), await waiting(ended)]).toEqual([0, 0]);
  });
});
