import { acting, givenDirectives } from '../testing/given-directives.js';
import { organisation, workOn } from '../testing/given-work.js';
import { AcknowledgeAssignmentHandler } from './acknowledge/acknowledge-assignment.handler.js';
import { AlreadyAcknowledged, AssignmentNotFound, ReporterJudgesHimself } from './assignment.errors.js';
import { CloseAssignmentHandler } from './close/close-assignment.handler.js';
import { ReportAssignmentHandler } from './report/report-assignment.handler.js';
import { ReturnAssignmentHandler } from './return/return-assignment.handler.js';
import { VerifyAssignmentHandler } from './verify/verify-assignment.handler.js';

const service = await givenDirectives();
const work = workOn(service);
const region = '35.24';
const cabinet = acting('secretariat', region);
const dinkes = organisation(region, 'dinkes');
const acknowledge = service.get(AcknowledgeAssignmentHandler);
const report = service.get(ReportAssignmentHandler);
const verify = service.get(VerifyAssignmentHandler);
const giveBack = service.get(ReturnAssignmentHandler);
const close = service.get(CloseAssignmentHandler);
const CODES = Array.from({ length: 8 }, (_, n) => `dinas-${n}`);

await service.hasRegion(region);
await service.hasOrganisation(region, 'dinkes');
for (const code of CODES) await service.hasOrganisation(region, code, { class: 'district-office' });

const toDinkes = async (): Promise<string> => {
  const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
  return assignments.get('dinkes') ?? '';
};
const history = async (assignmentId: string) => {
  const { rows } = await service.database.admin.query<{ version: number; action: string; actor_id: string; reason: string | null }>(
    'select version, action, actor_id, reason from directives.assignment_history where assignment_id = $1 order by version',
    [assignmentId],
  );
  return rows;
};
const reports = async (assignmentId: string) => {
  const { rows } = await service.database.admin.query<Record<string, unknown>>(
    'select summary, evidence from directives.report where assignment_id = $1 order by id',
    [assignmentId],
  );
  return rows;
};

describe('The life of an assignment', () => {
  it('is announced step by step, and written into its history', async () => {
    const assignmentId = await toDinkes();
    await acknowledge.execute(dinkes, { assignmentId });
    await report.execute(dinkes, { assignmentId, summary: 'Sudah.', evidence: [] });
    await giveBack.execute(cabinet, { assignmentId, reason: 'Mana rekapnya?' });
    await report.execute(dinkes, { assignmentId, summary: 'Ini.', evidence: [{ title: 'Rekap', url: 'https://dinkes.example/rekap' }] });
    await verify.execute(cabinet, { assignmentId });
    await close.execute(cabinet, { assignmentId });

    const steps = [
      'directive-acknowledged',
      'directive-reported',
      'directive-returned',
      'directive-reported',
      'directive-verified',
      'assignment-closed',
    ];
    expect((await service.announced(assignmentId)).map(({ type, sequence }) => [type.split('.')[1], sequence])).toEqual(
      steps.map((step, index) => [step, index + 1]),
    );
    expect(await history(assignmentId)).toMatchObject([
      { version: 0, action: 'issued', actor_id: 'secretariat@35.24' },
      { version: 1, action: 'acknowledged', actor_id: 'organisation@35.24@dinkes' },
      { version: 2, action: 'reported', actor_id: 'organisation@35.24@dinkes' },
      { version: 3, action: 'returned', actor_id: 'secretariat@35.24', reason: 'Mana rekapnya?' },
      { version: 4, action: 'reported' },
      { version: 5, action: 'verified' },
      { version: 6, action: 'closed' },
    ]);
    expect(await reports(assignmentId)).toEqual([
      { summary: 'Sudah.', evidence: [] },
      { summary: 'Ini.', evidence: [{ title: 'Rekap', url: 'https://dinkes.example/rekap' }] },
    ]);
  });

  it('is nothing to another organisation of the region', async () => {
    const assignmentId = await toDinkes();

    await expect(acknowledge.execute(organisation(region, 'dinas-1'), { assignmentId })).rejects.toThrow(AssignmentNotFound);
    await expect(acknowledge.execute(acting('organisation', region), { assignmentId })).rejects.toThrow(AssignmentNotFound);
  });

  it('is nothing to the organisation of the same code in another region', async () => {
    const assignmentId = await toDinkes();

    await expect(acknowledge.execute(organisation('36.04', 'dinkes'), { assignmentId })).rejects.toThrow(AssignmentNotFound);
  });

  it('lets the reporter not verify, though he comes with another role', async () => {
    const assignmentId = await toDinkes();
    await work.reported(assignmentId, dinkes);

    await expect(verify.execute({ ...cabinet, actorId: dinkes.actorId }, { assignmentId })).rejects.toThrow(ReporterJudgesHimself);
  });

  it('keeps no report when it cannot be announced, and announces none that is not kept', async () => {
    const assignmentId = await toDinkes();
    await acknowledge.execute(dinkes, { assignmentId });
    await expect(report.execute(dinkes, { assignmentId, summary: '', evidence: [] })).rejects.toThrow('not as its class declares');
    expect(await reports(assignmentId)).toEqual([]);

    await expect(report.execute(dinkes, { assignmentId, summary: '\0', evidence: [] })).rejects.toThrow();
    expect(await service.announced(assignmentId)).toHaveLength(1);
    expect(await history(assignmentId)).toHaveLength(2);
  });
});

describe('Of many at once, exactly one', () => {
  it('acknowledges', async () => {
    const assignmentId = await toDinkes();

    const { fulfilled, rejected } = await service.race(() => acknowledge.execute(dinkes, { assignmentId }));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof AlreadyAcknowledged)).toBe(true);
    expect(await service.announced(assignmentId)).toHaveLength(1);
  });

  it('verifies or returns a report', async () => {
    const assignmentId = await toDinkes();
    await work.reported(assignmentId, dinkes);

    const { fulfilled } = await service.race((caller) =>
      caller % 2 ? verify.execute(cabinet, { assignmentId }) : giveBack.execute(cabinet, { assignmentId, reason: 'Belum.' }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(await service.announced(assignmentId)).toHaveLength(3);
  });

  it('closes an assignment', async () => {
    const assignmentId = await toDinkes();
    await work.verified(assignmentId, dinkes, cabinet);

    const { fulfilled } = await service.race(() => close.execute(cabinet, { assignmentId }));

    expect(fulfilled).toHaveLength(1);
  });
});

describe('The last assignment closes its directive', () => {
  const allVerified = async () => {
    const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['district-office'] });
    for (const [code, id] of assignments) await work.verified(id, organisation(region, code), cabinet);
    return { directive, ids: [...assignments.values()] };
  };
  const closings = async (directiveId: string) =>
    (await service.announced(directiveId)).filter(({ type }) => type === 'directives.directive-closed.v1');

  it('exactly once, when eight close at the same time', async () => {
    const { directive, ids } = await allVerified();

    const { fulfilled } = await service.race((caller) => close.execute(cabinet, { assignmentId: ids[caller] ?? '' }));

    expect(fulfilled).toHaveLength(8);
    expect(await closings(directive.id)).toMatchObject([{ sequence: 3, data: { number: directive.number } }]);
    const { rows } = await service.database.admin.query('select status, version from directives.directive where id = $1', [directive.id]);
    expect(rows).toEqual([{ status: 'closed', version: 3 }]);
  });

  it('and no other one does', async () => {
    const { directive, ids } = await allVerified();

    for (const assignmentId of ids.slice(1)) await close.execute(cabinet, { assignmentId });

    expect(await closings(directive.id)).toEqual([]);
  });
});
