import { AcknowledgeAssignmentHandler } from '../../assignment/acknowledge/acknowledge-assignment.handler.js';
import { GrantExtensionHandler } from '../../assignment/grant-extension/grant-extension.handler.js';
import { RequestExtensionHandler } from '../../assignment/request-extension/request-extension.handler.js';
import { ShowAssignmentController } from '../../assignment/show/show-assignment.controller.js';
import { WaiveAssignmentHandler } from '../../assignment/waive/waive-assignment.handler.js';
import { CloseDayHandler } from '../../calendar/close-day/close-day.handler.js';
import { ReviseCalendarHandler } from '../../calendar/revise/revise-calendar.handler.js';
import { WithdrawClosureHandler } from '../../calendar/withdraw-closure/withdraw-closure.handler.js';
import { CancelDirectiveHandler } from '../../directive/cancel/cancel-directive.handler.js';
import { IssueDirectiveHandler } from '../../directive/issue/issue-directive.handler.js';
import { RedraftDirectiveHandler } from '../../directive/redraft/redraft-directive.handler.js';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { ConfirmDeadlineHandler } from '../confirm/confirm-deadline.handler.js';
import { ExplainDeadlineController } from '../explain/explain-deadline.controller.js';
import { ListDeadlinesController } from '../list/list-deadlines.controller.js';

const service = await givenDirectives();
const work = workOn(service);
const close = service.get(CloseDayHandler);
const revise = service.get(ReviseCalendarHandler);
const issue = service.get(IssueDirectiveHandler);

/** A region with two agencies; each test has its own, because a calendar is the region's. */
const aRegion = async (region: string) => {
  await service.hasRegion(region);
  await service.hasOrganisation(region, 'dinkes');
  await service.hasOrganisation(region, 'disdik');
  return acting('secretariat', region);
};
const aDraft = async (by: ReturnType<typeof acting>, phrase: string) => {
  const { id: directiveId, version } = await work.aDraft(by, { classes: ['opd'] });
  await service.get(RedraftDirectiveHandler).execute(by, { directiveId, expected: version, changes: { duePhrase: phrase } });
  return directiveId;
};
const deadlineOf = async (by: ReturnType<typeof acting>, directiveId: string) => {
  const [deadline] = (await service.get(ListDeadlinesController).list(by, { limit: 1, directiveId })).items;
  if (!deadline) throw new Error('The issue made a deadline.');
  return deadline;
};
const issued = async (by: ReturnType<typeof acting>, phrase: string) => {
  const directiveId = await aDraft(by, phrase);
  await issue.execute(by, { directiveId });
  const { rows } = await service.database.admin.query<{ id: string; organisation_code: string }>(
    'select id, organisation_code from directives.assignment where directive_id = $1',
    [directiveId],
  );
  const assignments = Object.fromEntries(rows.map(({ id, organisation_code: code }) => [code, id]));
  return {
    directiveId,
    deadline: await deadlineOf(by, directiveId),
    dinkes: assignments['dinkes'] ?? '',
    disdik: assignments['disdik'] ?? '',
  };
};
const dueOf = async (assignmentId: string) => {
  const { rows } = await service.database.admin.query<Record<string, unknown>>(
    `select a.due_on::text as due, a.original_due_on::text as original, e.due_on::text as ladder
       from directives.assignment a left join directives.escalation e on e.region = a.region and e.assignment_id = a.id where a.id = $1`,
    [assignmentId],
  );
  return rows[0];
};
const closing = (date: string) => ({ date, name: { id: 'Libur daerah', en: 'Regional closure' }, basis: 'SK Bupati 3/2021' });

describe('A decree that is revised', () => {
  it('moves the deadlines that rest on it, forward and back, keeps the original, and tells of each', async () => {
    const by = await aRegion('33.16');
    const later = await issued(by, 'awal Agustus');
    const earlier = await issued(by, 'pertengahan Oktober');
    const untouched = await issued(by, 'sebelum Lebaran');

    await revise.execute(by, { edition: '2021.3' });

    expect(await dueOf(later.dinkes)).toEqual({ due: '2021-08-10', original: '2021-08-09', ladder: '2021-08-10' });
    expect(await dueOf(earlier.disdik)).toEqual({ due: '2021-10-19', original: '2021-10-20', ladder: '2021-10-19' });
    expect((await service.announced(later.deadline.id)).at(-1)).toMatchObject({
      ...{ type: 'directives.deadline-recomputed.v1', sequence: 2 },
      data: { previousOn: '2021-08-09', dueOn: '2021-08-10', calendarVersion: '2021.3+33.16#1' },
    });
    expect(await service.announced(earlier.disdik)).toMatchObject([
      { type: 'directives.assignment-due-changed.v1', sequence: 1, data: { cause: 'calendar-revised', previousDueOn: '2021-10-20' } },
    ]);
    expect(await service.announced(untouched.deadline.id)).toHaveLength(1);
    expect(await service.announced(untouched.dinkes)).toEqual([]);
  });

  it('leaves the explanation of what did not move on the calendar that it was counted on', async () => {
    const by = await aRegion('35.24');
    const { deadline } = await issued(by, 'awal September');
    await revise.execute(by, { edition: '2021.3' });

    const { days } = await service.get(ExplainDeadlineController).explain(by, deadline.id);

    expect(days.find(({ date }) => date === '2021-08-10')?.reason).toBe('national-holiday');
    expect(days.find(({ date }) => date === '2021-08-11')?.reason).toBe('working-day');
  });
});

describe('A day that a region closes', () => {
  it('moves what is due on it, and back when it is opened again', async () => {
    const by = await aRegion('51.08');
    const { deadline, dinkes } = await issued(by, '2 hari kerja');

    const { closureId } = await close.execute(by, closing('2021-03-31'));
    expect(await dueOf(dinkes)).toMatchObject({ due: '2021-04-01', original: '2021-03-31' });
    await service.get(WithdrawClosureHandler).execute(by, { closureId, basis: 'SK Bupati 4/2021' });

    expect(await dueOf(dinkes)).toMatchObject({ due: '2021-03-31', original: '2021-03-31' });
    expect((await service.announced(deadline.id)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(await deadlineOf(by, deadline.directiveId)).toMatchObject({ dueOn: '2021-03-31', calendarVersion: '2021.2+51.08#2' });
  });

  it('moves the proposal of what waits, and no assignment', async () => {
    const by = await aRegion('52.08');
    const { directiveId, dinkes } = await issued(by, 'segera');

    await close.execute(by, closing('2021-03-31'));

    expect(await deadlineOf(by, directiveId)).toMatchObject({ status: 'waiting', proposedOn: '2021-04-05', dueOn: null });
    expect(await dueOf(dinkes)).toMatchObject({ due: null });
  });

  it('leaves alone what a person chose, what was extended, and what has ended', async () => {
    const by = await aRegion('36.04');
    const chosen = await issued(by, 'segera');
    await service.get(ConfirmDeadlineHandler).execute(by, { deadlineId: chosen.deadline.id, dueOn: '2021-03-31' });
    const extended = await issued(by, '2 hari kerja');
    const dinkes = organisation('36.04', 'dinkes');
    await service.get(AcknowledgeAssignmentHandler).execute(dinkes, { assignmentId: extended.dinkes });
    const wish = { dueOn: '2021-04-09', reason: 'Lelang.' };
    await service.get(RequestExtensionHandler).execute(dinkes, { assignmentId: extended.dinkes, ...wish });
    await service.get(GrantExtensionHandler).execute(by, { assignmentId: extended.dinkes });
    await service.get(WaiveAssignmentHandler).execute(by, { assignmentId: extended.disdik, reason: 'Cukup.' });

    await close.execute(by, closing('2021-03-31'));

    expect(await dueOf(chosen.dinkes)).toMatchObject({ due: '2021-03-31' });
    expect(await dueOf(extended.dinkes)).toMatchObject({ due: '2021-04-09', original: '2021-03-31' });
    expect(await dueOf(extended.disdik)).toMatchObject({ due: '2021-03-31' });
  });

  it('of a province moves what a regency owes it, and the regency sees it', async () => {
    const province = acting('secretariat', '36');
    await service.hasRegion('36');
    await service.hasOrganisation('36', 'pem-serang', { class: 'opd', homeRegion: '36.04' });
    const directiveId = await aDraft(province, '2 hari kerja');
    await issue.execute(province, { directiveId });
    const serang = organisation('36.04', 'pem-serang');
    const { rows } = await service.database.admin.query<{ id: string }>('select id from directives.assignment where directive_id = $1', [
      directiveId,
    ]);
    const assignmentId = rows[0]?.id ?? '';

    await close.execute(province, closing('2021-03-31'));

    const show = service.get(ShowAssignmentController);
    expect(await show.show(serang, assignmentId, {})).toMatchObject({ dueOn: '2021-04-01', originalDueOn: '2021-03-31' });
    expect(await service.announced(assignmentId)).toMatchObject([{ region: '36', data: { addresseeRegion: '36.04' } }]);
  });

  it('leaves alone what was cancelled', async () => {
    const by = await aRegion('36.75');
    const { directiveId, deadline } = await issued(by, '2 hari kerja');
    await service.get(CancelDirectiveHandler).execute(by, { directiveId, reason: 'Digabung.' });

    await close.execute(by, closing('2021-03-31'));

    expect(await service.announced(deadline.id)).toHaveLength(1);
  });

  it('moves nothing in another region', async () => {
    const [one, other] = [await aRegion('36.72'), await aRegion('36.73')];
    const { deadline } = await issued(other, '2 hari kerja');

    await close.execute(one, closing('2021-03-31'));

    expect(await service.announced(deadline.id)).toHaveLength(1);
  });

  it('misses nothing that is issued at the same time', async () => {
    const by = await aRegion('36.71');
    const drafts = await Promise.all(Array.from({ length: 7 }, () => aDraft(by, '2 hari kerja')));

    await service.race<unknown>((caller) => {
      const directiveId = drafts[caller];
      return directiveId === undefined ? close.execute(by, closing('2021-03-31')) : issue.execute(by, { directiveId });
    });

    for (const directiveId of drafts) expect(await deadlineOf(by, directiveId)).toMatchObject({ dueOn: '2021-04-01' });
  });

  it('is not closed when a deadline cannot be told of', async () => {
    const by = await aRegion('36.74');
    const { deadline, dinkes } = await issued(by, '2 hari kerja');
    await service.database.admin.query(`update directives.deadline set number = '' where id = $1`, [deadline.id]);

    await expect(close.execute(by, closing('2021-03-31'))).rejects.toThrow('not as its class declares');

    expect(await dueOf(dinkes)).toMatchObject({ due: '2021-03-31' });
    const { rowCount } = await service.database.admin.query(`select from directives.calendar_closure where region = '36.74'`);
    expect(rowCount).toBe(0);
  });
});
