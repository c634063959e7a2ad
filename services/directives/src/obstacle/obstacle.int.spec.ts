import type { ObstacleType } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { UnblockerUnclear } from '@rakor/obstacles';
import { AcknowledgeAssignmentHandler } from '../assignment/acknowledge/acknowledge-assignment.handler.js';
import { AssignmentEnded, AssignmentNotFound } from '../assignment/assignment.errors.js';
import { AssignmentRepository } from '../assignment/assignment.repository.js';
import { CloseAssignmentHandler } from '../assignment/close/close-assignment.handler.js';
import { VerifyAssignmentHandler } from '../assignment/verify/verify-assignment.handler.js';
import { CancelDirectiveHandler } from '../directive/cancel/cancel-directive.handler.js';
import { BlockAssignmentHandler } from '../assignment/block/block-assignment.handler.js';
import { WaiveAssignmentHandler } from '../assignment/waive/waive-assignment.handler.js';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { organisation, workOn } from '../testing/given-work.js';
import { BlockNeedsObstacle, ObstacleNotFound, ObstacleResolved } from './obstacle.errors.js';
import { ObstacleRepository } from './obstacle.repository.js';
import { RaiseObstacleHandler } from './raise/raise-obstacle.handler.js';
import { ResolveObstacleHandler } from './resolve/resolve-obstacle.handler.js';

const REGION = '35.24';
const service = await givenDirectives();
const work = workOn(service);
const cabinet = acting('secretariat', REGION);
const dinkes = organisation(REGION, 'dinkes');
const bpn = organisation(REGION, 'bpn');
const acknowledge = service.get(AcknowledgeAssignmentHandler);
const block = service.get(BlockAssignmentHandler);
const raise = service.get(RaiseObstacleHandler);
const resolve = service.get(ResolveObstacleHandler);
const waive = service.get(WaiveAssignmentHandler);

await service.hasRegion(REGION);
await service.hasOrganisation(REGION, 'dinkes');
const bpnId = await service.hasOrganisation(REGION, 'bpn', { class: 'vertical-agency' });

const difficulty = (type: ObstacleType = 'land') => ({ type, text: 'Sertifikat belum terbit.', unblocker: { organisationId: bpnId } });
const anAcknowledged = async () => {
  const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
  const one = { assignmentId: assignments.get('dinkes') ?? '' };
  await acknowledge.execute(dinkes, one);
  return one;
};
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);
const statusOf = async ({ assignmentId }: { assignmentId: string }, by: RequestContext = dinkes) =>
  (await service.unitOfWork.read(by, (tx) => service.get(AssignmentRepository).get(tx, assignmentId))).status;
const openOn = ({ assignmentId }: { assignmentId: string }) =>
  service.unitOfWork.read(cabinet, (tx) => service.get(ObstacleRepository).openOn(tx, REGION, assignmentId));

describe('Blocking an assignment', () => {
  it('raises its obstacle with it, and says so of both', async () => {
    const one = await anAcknowledged();

    expect(await block.execute(dinkes, { ...one, obstacle: difficulty() })).toMatchObject({ status: 'blocked', version: 2 });

    const obstacle = await openOn(one);
    expect(obstacle).toMatchObject({ type: 'land', unblocker: 'bpn', unblockerCode: 'bpn', subjectId: one.assignmentId, version: 1 });
    expect(await told(one.assignmentId)).toEqual(['1 directive-acknowledged', '2 assignment-blocked']);
    expect(await told(obstacle?.id ?? '')).toEqual(['1 obstacle-raised']);
  });

  it('may be because of one that is open already', async () => {
    const one = await anAcknowledged();
    const { id } = await raise.execute(dinkes, { ...one, ...difficulty() });

    await block.execute(dinkes, one);

    expect((await service.announced(one.assignmentId)).at(-1)?.data).toMatchObject({ obstacleId: id });
  });

  it('needs an obstacle', async () => {
    const one = await anAcknowledged();

    await expect(block.execute(dinkes, one)).rejects.toThrow(BlockNeedsObstacle);
    expect(await statusOf(one)).toBe('acknowledged');
  });

  it('leaves no obstacle when the assignment cannot be blocked', async () => {
    const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
    const one = { assignmentId: assignments.get('dinkes') ?? '' };

    await expect(block.execute(dinkes, { ...one, obstacle: difficulty() })).rejects.toThrow('must be acknowledged');
    expect(await openOn(one)).toBeNull();
  });
});

describe('The last open obstacle', () => {
  it('lets the assignment go on where it was, and no other one does', async () => {
    const one = await anAcknowledged();
    const first = await raise.execute(dinkes, { ...one, ...difficulty() });
    const second = await raise.execute(cabinet, { ...one, ...difficulty('budget') });
    await block.execute(dinkes, one);

    await resolve.execute(bpn, { obstacleId: first.id, solution: 'Terbit.' });
    expect(await statusOf(one)).toBe('blocked');
    await resolve.execute(cabinet, { obstacleId: second.id, solution: 'Dianggarkan.' });

    expect(await statusOf(one)).toBe('acknowledged');
    expect((await told(one.assignmentId)).at(-1)).toBe('3 assignment-unblocked');
  });

  it('is resolved once, of many who say so at the same time', async () => {
    const one = await anAcknowledged();
    await block.execute(dinkes, { ...one, obstacle: difficulty() });
    const obstacleId = (await openOn(one))?.id ?? '';

    const { fulfilled, rejected } = await service.race((caller) =>
      resolve.execute([bpn, dinkes, cabinet][caller % 3] ?? bpn, { obstacleId, solution: `Terbit ${caller}.` }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof ObstacleResolved)).toBe(true);
    expect(await told(obstacleId)).toEqual(['1 obstacle-raised', '2 obstacle-resolved']);
    expect((await told(one.assignmentId)).at(-1)).toBe('3 assignment-unblocked');
  });

  it('unblocks exactly once, when eight are resolved at the same time', async () => {
    const one = await anAcknowledged();
    const ids: string[] = [];
    for (let n = 0; n < 8; n++) ids.push((await raise.execute(dinkes, { ...one, ...difficulty() })).id);
    await block.execute(dinkes, one);

    const { fulfilled } = await service.race((caller) => resolve.execute(bpn, { obstacleId: ids[caller] ?? '', solution: 'Terbit.' }));

    expect(fulfilled).toHaveLength(8);
    expect((await told(one.assignmentId)).filter((event) => event.includes('unblocked'))).toEqual(['3 assignment-unblocked']);
  });
});

describe('The open obstacles of an assignment that ends', () => {
  it.each<[string, (one: { assignmentId: string }, directiveId: string) => Promise<unknown>]>([
    ['waived', (one) => waive.execute(cabinet, { ...one, reason: 'Cukup.' })],
    ['cancelled', (_, directiveId) => service.get(CancelDirectiveHandler).execute(cabinet, { directiveId, reason: 'Batal.' })],
    [
      'closed',
      async (one) => {
        await work.reportedOn(one.assignmentId, dinkes);
        await service.get(VerifyAssignmentHandler).execute(cabinet, one);
        await service.get(CloseAssignmentHandler).execute(cabinet, one);
      },
    ],
  ])('lapse with it, each with its event, and nothing of them lies on the next table: %s', async (because, end) => {
    const { directive, assignments } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });
    const one = { assignmentId: assignments.get('dinkes') ?? '' };
    await acknowledge.execute(dinkes, one);
    const { id } = await raise.execute(dinkes, { ...one, ...difficulty() });
    const solved = await raise.execute(dinkes, { ...one, ...difficulty('budget') });
    await resolve.execute(bpn, { obstacleId: solved.id, solution: 'Dianggarkan.' });

    await end(one, directive.id);

    expect(await openOn(one)).toBeNull();
    expect(await told(id)).toEqual(['1 obstacle-raised', '2 obstacle-lapsed']);
    expect(await told(solved.id)).toEqual(['1 obstacle-raised', '2 obstacle-resolved']);
    const { rows } = await service.database.admin.query(
      `select o.lapsed_because, t.resolved_at is not null as over from directives.obstacle o join directives.obstacle_tally t on t.obstacle_id = o.id where o.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ lapsed_because: because, over: true }]);
  });

  it('stand, where one of them cannot be told of: then the assignment has not ended either', async () => {
    const one = await anAcknowledged();
    const { id } = await raise.execute(dinkes, { ...one, ...difficulty() });
    await service.database.admin.query(`update directives.obstacle set unblocker = '' where id = $1`, [id]);

    await expect(waive.execute(cabinet, { ...one, reason: 'Cukup.' })).rejects.toThrow('not as its class declares');

    expect(await statusOf(one)).toBe('acknowledged');
    expect(await openOn(one)).toMatchObject({ id });
  });
});

describe('An obstacle is refused', () => {
  it.each([{}, { organisationId: '01974000-0000-7000-8000-000000000001' }, { organisationId: bpnId, position: 'Sekda' }])(
    'when nobody can tell who must unblock it: %j',
    async (unblocker) => {
      const one = await anAcknowledged();

      await expect(raise.execute(dinkes, { ...one, ...difficulty(), unblocker })).rejects.toThrow(UnblockerUnclear);
      expect(await openOn(one)).toBeNull();
    },
  );

  it('on what has ended', async () => {
    const one = await anAcknowledged();
    await waive.execute(cabinet, { ...one, reason: 'Cukup.' });

    await expect(raise.execute(dinkes, { ...one, ...difficulty() })).rejects.toThrow(AssignmentEnded);
  });

  it('from who has nothing to do with it', async () => {
    const one = await anAcknowledged();
    const { id } = await raise.execute(dinkes, { ...one, ...difficulty() });

    await expect(raise.execute(bpn, { ...one, ...difficulty() })).rejects.toThrow(AssignmentNotFound);
    const stranger = organisation(REGION, 'disdik');
    await expect(resolve.execute(stranger, { obstacleId: id, solution: 'x' })).rejects.toThrow(ObstacleNotFound);
  });
});
