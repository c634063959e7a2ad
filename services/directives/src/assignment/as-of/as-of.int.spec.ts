import { DirectiveRepository } from '../../directive/directive.repository.js';
import { ShowCoverageController } from '../../directive/coverage/show-coverage.controller.js';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { AcknowledgeAssignmentHandler } from '../acknowledge/acknowledge-assignment.handler.js';
import { ClaimProgressHandler } from '../claim-progress/claim-progress.handler.js';
import { CloseAssignmentHandler } from '../close/close-assignment.handler.js';
import { ShowHistoryController } from '../history/show-history.controller.js';
import { ShowAssignmentController } from '../show/show-assignment.controller.js';
import { VerifyAssignmentHandler } from '../verify/verify-assignment.handler.js';
import { NotIssuedThen } from './as-of.errors.js';

const REGION = '35.24';
const service = await givenDirectives();
const work = workOn(service);
const cabinet = acting('secretariat', REGION);
const dinkes = organisation(REGION, 'dinkes');
const { clock } = service;

await service.hasRegion(REGION);
const dinkesId = await service.hasOrganisation(REGION, 'dinkes');
await service.database.admin.query(
  `insert into directives.position (region, id, organisation_id, title, head, sequence) values ($1, gen_random_uuid(), $2, 'Kepala Dinas Kesehatan', true, 1)`,
  [REGION, dinkesId],
);

// From Monday, 2 June 2025, 09:00 WIB on: a step a day, the claim one second before midnight.
const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
const assignmentId = assignments.get('dinkes') ?? '';
clock.advance({ days: 1 });
await service.get(AcknowledgeAssignmentHandler).execute(dinkes, { assignmentId });
clock.advance({ days: 1, hours: 14, minutes: 59, seconds: 59 });
await service.get(ClaimProgressHandler).execute(dinkes, { assignmentId, claimedPercent: 60, note: 'Separuh lebih.' });
clock.advance({ seconds: 1 });
await work.reportedOn(assignmentId, dinkes);
clock.advance({ days: 1 });
await service.get(VerifyAssignmentHandler).execute(cabinet, { assignmentId, verifiedPercent: 80 });
await service.get(CloseAssignmentHandler).execute(cabinet, { assignmentId });

const show = (asOf?: string) => service.get(ShowAssignmentController).show(cabinet, assignmentId, asOf === undefined ? {} : { asOf });
const coverage = (asOf?: string) => service.get(ShowCoverageController).show(cabinet, directive.id, asOf === undefined ? {} : { asOf });

describe('What the leader saw at the end of a day', () => {
  it.each([
    ['2025-06-02', { status: 'issued', version: 0, acknowledgedAt: null, claimedPercent: null }],
    ['2025-06-03', { status: 'acknowledged', version: 1, acknowledgedAt: '2025-06-03T02:00:00.000Z', claimedPercent: null }],
    ['2025-06-04', { status: 'in-progress', version: 2, claimedPercent: 60, verifiedPercent: null, reportId: null, reports: [] }],
    ['2025-06-05', { status: 'reported', version: 3, claimedPercent: 100, verifiedPercent: null, reports: [{ summary: 'Selesai.' }] }],
    ['2025-06-06', { status: 'closed', version: 5, claimedPercent: 100, verifiedPercent: 80 }],
  ])('of %s stands in the history, up to its last second in the region', async (day, seen) => {
    expect(await show(day)).toMatchObject(seen);
  });

  it('is the present, for today and for a day that is still to come', async () => {
    expect(await show('2030-01-01')).toEqual(await show());
  });

  it('is nothing before the issue', async () => {
    await expect(show('2025-06-01')).rejects.toThrow(NotIssuedThen);
  });

  it('of a directive is how far its addressees had come', async () => {
    expect(await coverage('2025-06-01')).toMatchObject({ status: 'draft', addressees: [] });
    expect(await coverage('2025-06-04')).toMatchObject({
      status: 'issued',
      counts: { 'in-progress': 1, closed: 0 },
      acknowledged: { numerator: 1, denominator: 1 },
      addressees: [{ claimedPercent: 60, verifiedPercent: null, acknowledgedAt: '2025-06-03T02:00:00.000Z' }],
    });
    expect(await coverage('2025-06-06')).toEqual(await coverage());
  });
});

describe('The history', () => {
  it('tells of each step in whose name it was done, and when it got known', async () => {
    const { items } = await service.get(ShowHistoryController).show(cabinet, assignmentId, { limit: 50 });

    expect(items.map(({ action, position, actingFor }) => [action, position, actingFor])).toEqual([
      ['issued', null, null],
      ['acknowledged', 'Kepala Dinas Kesehatan', 'dinkes'],
      ['progressed', 'Kepala Dinas Kesehatan', 'dinkes'],
      ['reported', 'Kepala Dinas Kesehatan', 'dinkes'],
      ['verified', null, null],
      ['closed', null, null],
    ]);
    expect(items.map(({ recordedAt }) => recordedAt)).toEqual(items.map(({ at }) => at));
  });

  it('holds one entry for each version, each with what the assignment had become', async () => {
    const { rows } = await service.database.admin.query<{ version: number; state: { version: number } }>(
      'select version, state from directives.assignment_history where assignment_id = $1 order by version',
      [assignmentId],
    );

    expect(rows.map(({ version, state }) => [version, state.version])).toEqual([0, 1, 2, 3, 4, 5].map((n) => [n, n]));
  });

  it('and the row agree about the present', async () => {
    const present = await service.unitOfWork.read(cabinet, (tx) => service.get(DirectiveRepository).get(tx, directive.id));

    expect(present.statusAt(clock.now())).toBe(present.status);
  });
});
