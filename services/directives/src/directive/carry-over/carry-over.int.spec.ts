import { CloseAssignmentHandler } from '../../assignment/close/close-assignment.handler.js';
import { DueBeforeMeeting } from '../../deadline/deadline.errors.js';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { DirectiveNotInForce, MeetingNotOfLaterYear } from '../directive.errors.js';
import { ListUnfinishedController } from '../year-end/list-unfinished.controller.js';
import { CarryOverDirectiveHandler } from './carry-over-directive.handler.js';

// WITA: the year turns at 16:00 UTC.
const REGION = '51.08';
const service = await givenDirectives();
const work = workOn(service);
const carryOver = service.get(CarryOverDirectiveHandler);
const yearEnd = service.get(ListUnfinishedController);
const cabinet = acting('secretariat', REGION);
await service.hasRegion(REGION);
for (const code of ['dinkes', 'disdik']) await service.hasOrganisation(REGION, code);

const unfinished = async (year: number) => (await yearEnd.list(cabinet, year, { limit: 50 })).items;
const issued = () => work.anIssuedDirective(cabinet, { classes: ['opd'] });
const aMeetingOf = async (startsAt: string) => (await work.aRunningMeeting(cabinet, startsAt)).id;

describe('At the end of a year', () => {
  it('what is not finished is offered, with how many are still at it; guidelines and drafts are not', async () => {
    const { directive, assignments } = await issued();
    await work.anIssuedDirective(cabinet, { classes: ['opd'] }, { kind: 'guideline', reviewEveryMonths: 6 });
    await work.aDraft(cabinet, { classes: ['opd'] });
    const assignmentId = assignments.get('dinkes') ?? '';
    await work.verified(assignmentId, organisation(REGION, 'dinkes'), cabinet);
    await service.get(CloseAssignmentHandler).execute(cabinet, { assignmentId });

    expect((await unfinished(2021)).map(({ id, open }) => [id, open])).toEqual([[directive.id, { numerator: 1, denominator: 2 }]]);
    expect(await unfinished(2022)).toEqual([]);
  });

  it('it goes on in the next as a directive of its own, to who has not finished, and the two are linked', async () => {
    const [old] = await unfinished(2021);
    if (!old) throw new Error('One was left over.');
    const meetingId = await aMeetingOf('2022-01-10T01:00:00Z');

    const carried = await carryOver.execute(cabinet, {
      directiveId: old.id,
      meetingId,
      dueOn: '2022-06-30',
      reason: 'Anggaran belum cair.',
    });

    expect(carried).toMatchObject({ number: 'ARH/51.08/2022/00001', status: 'issued', carriedFrom: old.id, dueOn: '2022-06-30' });
    expect(await unfinished(2021)).toEqual([]);
    expect((await unfinished(2022)).map(({ id, open }) => [id, open])).toEqual([[carried.id, { numerator: 1, denominator: 1 }]]);
    expect((await service.announced(old.id)).at(-1)).toMatchObject({
      type: 'directives.directive-superseded.v1',
      data: { successorId: carried.id, reason: 'Anggaran belum cair.' },
    });
    expect((await service.announced(carried.id)).map(({ type, sequence }) => [type.split('.')[1], sequence])).toEqual([
      ['directive-drafted', 1],
      ['directive-issued', 2],
    ]);
  });

  it.each([
    ['the last second of the old year', '2021-12-31T15:59:59Z', false],
    ['the first of the new', '2021-12-31T16:00:00Z', true],
  ])('it is carried into a meeting of the new year, in the region’s own time: %s', async (_, startsAt, carried) => {
    const { directive } = await issued();
    const attempt = carryOver.execute(cabinet, {
      directiveId: directive.id,
      meetingId: await aMeetingOf(startsAt),
      dueOn: null,
      reason: 'x',
    });

    if (carried) expect(await attempt).toMatchObject({ carriedFrom: directive.id });
    else await expect(attempt).rejects.toThrow(MeetingNotOfLaterYear);
  });

  it('it is not due before the meeting that carries it over, and a refusal leaves no trace', async () => {
    const { directive } = await issued();
    const meetingId = await aMeetingOf('2022-01-10T01:00:00Z');

    await expect(carryOver.execute(cabinet, { directiveId: directive.id, meetingId, dueOn: '2021-12-31', reason: 'x' })).rejects.toThrow(
      DueBeforeMeeting,
    );
    expect(await service.announced(directive.id)).toHaveLength(2);
  });

  it('it is carried over once, whoever of many does it', async () => {
    const { directive } = await issued();
    const meetingId = await aMeetingOf('2022-01-10T01:00:00Z');

    const { fulfilled, rejected } = await service.race(() =>
      carryOver.execute(cabinet, { directiveId: directive.id, meetingId, dueOn: null, reason: 'x' }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof DirectiveNotInForce)).toBe(true);
    const { rows } = await service.database.admin.query('select from directives.directive where carried_from = $1', [directive.id]);
    expect(rows).toHaveLength(1);
  });
});
