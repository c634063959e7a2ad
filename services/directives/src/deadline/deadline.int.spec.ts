import { newId } from '@rakor/kernel';
import { ShowAssignmentController } from '../assignment/show/show-assignment.controller.js';
import { CancelDirectiveHandler } from '../directive/cancel/cancel-directive.handler.js';
import { IssueDirectiveHandler } from '../directive/issue/issue-directive.handler.js';
import { RedraftDirectiveHandler } from '../directive/redraft/redraft-directive.handler.js';
import { DirectiveAlreadyIssued, DirectiveNotInForce } from '../directive/directive.errors.js';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { organisation, workOn } from '../testing/given-work.js';
import { ConfirmDeadlineHandler } from './confirm/confirm-deadline.handler.js';
import { DeadlineAlreadyConfirmed, DeadlineNotFound, DueBeforeMeeting } from './deadline.errors.js';
import { ExplainDeadlineController } from './explain/explain-deadline.controller.js';
import { ListDeadlinesController } from './list/list-deadlines.controller.js';

const service = await givenDirectives();
const work = workOn(service);
const region = '33.16';
const cabinet = acting('secretariat', region);
const dinkes = organisation(region, 'dinkes');
const issue = service.get(IssueDirectiveHandler);
const redraft = service.get(RedraftDirectiveHandler);
const confirm = service.get(ConfirmDeadlineHandler);
await service.hasRegion(region);
await service.hasOrganisation(region, 'dinkes');
await service.hasOrganisation(region, 'disdik');

/** Blora's meeting of 29 March 2021. */
const issuedWith = async (phrase: string, startsAt?: string) => {
  const { id: directiveId, version } = await work.aDraft(cabinet, { classes: ['opd'] }, startsAt);
  await redraft.execute(cabinet, { directiveId, expected: version, changes: { dueOn: null, duePhrase: phrase } });
  const directive = await issue.execute(cabinet, { directiveId });
  const { items } = await service.get(ListDeadlinesController).list(cabinet, { limit: 1, directiveId });
  const [deadline] = items;
  if (!deadline) throw new Error('The issue made a deadline.');
  const { rows } = await service.database.admin.query<{ id: string }>(
    'select id from directives.assignment where directive_id = $1 order by organisation_code',
    [directiveId],
  );
  return { directive, deadline, assignments: rows.map(({ id }) => id) };
};
const dueOf = async (assignmentId: string) => {
  const { rows } = await service.database.admin.query<Record<string, unknown>>(
    'select due_on::text as due, original_due_on::text as original, version from directives.assignment where id = $1',
    [assignmentId],
  );
  return rows[0];
};
const historyOf = async (deadlineId: string) => {
  const { rows } = await service.database.admin.query<Record<string, unknown>>(
    'select version, action, due_on::text as due, calendar_version, actor_id from directives.deadline_history where deadline_id = $1 order by version',
    [deadlineId],
  );
  return rows;
};

describe('A directive whose deadline was said in words', () => {
  it('is issued with the date that they mean, as of the meeting (B1)', async () => {
    const { directive, deadline, assignments } = await issuedWith('sebelum Lebaran');

    expect(directive).toMatchObject({ dueOn: '2021-05-11', duePhrase: 'sebelum Lebaran' });
    expect(deadline).toMatchObject({ status: 'confirmed', dueOn: '2021-05-11', dueAt: '2021-05-11T16:59:59.000Z', rule: 'before-lebaran' });
    expect(await dueOf(assignments[0] ?? '')).toEqual({ due: '2021-05-11', original: '2021-05-11', version: 0 });
    expect(await service.announced(deadline.id)).toMatchObject([{ type: 'directives.deadline-resolved.v1', sequence: 1, region }]);
    expect((await service.announced(directive.id)).at(-1)?.data).toMatchObject({ dueOn: '2021-05-11' });
    expect(await historyOf(deadline.id)).toEqual([
      { version: 1, action: 'resolved', due: '2021-05-11', calendar_version: '2021.2', actor_id: cabinet.actorId },
    ]);
  });

  it('has no deadline of its own where a date was given', async () => {
    const { directive } = await work.anIssuedDirective(cabinet, { classes: ['opd'] });

    expect((await service.get(ListDeadlinesController).list(cabinet, { limit: 1, directiveId: directive.id })).items).toEqual([]);
  });

  it('keeps no deadline when it cannot be issued, and is issued once', async () => {
    const { directive } = await issuedWith('besok');

    await expect(issue.execute(cabinet, { directiveId: directive.id })).rejects.toThrow(DirectiveAlreadyIssued);
    const { id: directiveId, version } = await work.aDraft(cabinet, { classes: ['partner'] });
    await redraft.execute(cabinet, { directiveId, expected: version, changes: { duePhrase: 'besok' } });
    await expect(issue.execute(cabinet, { directiveId })).rejects.toThrow();

    expect((await service.get(ListDeadlinesController).list(cabinet, { limit: 1, directiveId })).items).toEqual([]);
  });

  it('is not due before its meeting', async () => {
    const { id: directiveId, version } = await work.aDraft(cabinet, { classes: ['opd'] });
    const change = (changes: object) => redraft.execute(cabinet, { directiveId, expected: version, changes });

    await expect(change({ dueOn: '2021-03-28' })).rejects.toThrow(DueBeforeMeeting);
    await expect(change({ duePhrase: '28 Maret 2021' })).rejects.toThrow(DueBeforeMeeting);
    expect((await change({ dueOn: '2021-03-29' })).dueOn).toBe('2021-03-29');
  });
});

describe('What is said', () => {
  // Offices in Blora close at 16:00 on a Monday: 09:00 UTC.
  it.each([
    ['by closing time is received on the day', '2021-03-29T09:00:00Z', '2021-03-30'],
    ['after closing time is received on the next working day', '2021-03-29T09:01:00Z', '2021-03-31'],
    ['on the evening before a long weekend is received after it', '2021-04-01T12:00:00Z', '2021-04-06'],
    ['at the last moment of a year is received in the next one', '2021-12-31T16:59:59Z', '2022-01-04'],
  ])('%s', async (_, startsAt, dueOn) => {
    const { deadline } = await issuedWith('1 hari kerja', startsAt);

    expect(deadline.dueOn).toBe(dueOn);
    const { days } = await service.get(ExplainDeadlineController).explain(cabinet, deadline.id);
    expect(days.filter(({ counted }) => counted).map(({ date }) => date)).toEqual([dueOn]);
  });
});

describe('An explanation', () => {
  it('names the decrees that the count rests on, and how each is known', async () => {
    const { deadline } = await issuedWith('1 hari kerja', '2021-12-31T16:59:59Z');

    const { editions } = await service.get(ExplainDeadlineController).explain(cabinet, deadline.id);

    expect(editions.map(({ edition, decree, decidedOn }) => [edition, decree, decidedOn])).toEqual([
      ['2021.3', 'SKB 712/2021, 1/2021, 3/2021', '2021-06-18'],
      ['2022.1', 'SKB 963/2021, 3/2021, 4/2021', '2021-09-22'],
    ]);
    expect(editions[0]?.provenance.id).toContain('naskah keputusannya sendiri belum diperiksa');
  });
});

describe('Words that are not certain', () => {
  it('wait; a person confirms, and each assignment is due, told in its own order', async () => {
    const { directive, deadline, assignments } = await issuedWith('segera');
    expect(directive.dueOn).toBeNull();
    expect(await dueOf(assignments[0] ?? '')).toEqual({ due: null, original: null, version: 0 });

    await confirm.execute(cabinet, { deadlineId: deadline.id });

    for (const id of assignments) {
      expect(await dueOf(id)).toEqual({ due: '2021-04-01', original: '2021-04-01', version: 1 });
      expect(await service.announced(id)).toMatchObject([
        {
          ...{ type: 'directives.assignment-due-changed.v1', sequence: 1, region },
          data: { dueOn: '2021-04-01', previousDueOn: null, cause: 'deadline-confirmed' },
        },
      ]);
    }
    expect((await service.announced(deadline.id)).map(({ type, sequence }) => [type, sequence])).toEqual([
      ['directives.deadline-resolved.v1', 1],
      ['directives.deadline-confirmed.v1', 2],
    ]);
  });

  it('are confirmed by exactly one of eight', async () => {
    const { deadline, assignments } = await issuedWith('secepatnya');

    const { fulfilled, rejected } = await service.race((caller) =>
      confirm.execute(cabinet, { deadlineId: deadline.id, dueOn: `2021-04-0${caller + 1}` }),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof DeadlineAlreadyConfirmed)).toBe(true);
    expect(await service.announced(assignments[0] ?? '')).toHaveLength(1);
    expect(await historyOf(deadline.id)).toHaveLength(2);
  });

  it('are not confirmed once their directive has ended', async () => {
    const { directive, deadline } = await issuedWith('segera');
    await service.get(CancelDirectiveHandler).execute(cabinet, { directiveId: directive.id, reason: 'Digabung.' });

    await expect(confirm.execute(cabinet, { deadlineId: deadline.id })).rejects.toThrow(DirectiveNotInForce);
    expect(await historyOf(deadline.id)).toHaveLength(1);
  });

  it('are nobody’s in another region', async () => {
    const { deadline } = await issuedWith('segera');
    const stranger = acting('secretariat', '35.24');
    await service.hasRegion('35.24');

    await expect(confirm.execute(stranger, { deadlineId: deadline.id })).rejects.toThrow(DeadlineNotFound);
    expect((await service.get(ListDeadlinesController).list(stranger, { limit: 10 })).items).toEqual([]);
    await expect(confirm.execute(cabinet, { deadlineId: newId() })).rejects.toThrow(DeadlineNotFound);
  });

  it('show the addressee no date while they wait', async () => {
    const { assignments } = await issuedWith('segera');

    expect(await service.get(ShowAssignmentController).show(dinkes, assignments[0] ?? '', {})).toMatchObject({ dueOn: null });
  });
});

describe('The explanation of a deadline', () => {
  it('has each day, counted or skipped, with its reason', async () => {
    const { deadline } = await issuedWith('4 hari kerja');

    const { ruleText, days } = await service.get(ExplainDeadlineController).explain(cabinet, deadline.id);

    expect(ruleText?.en).toContain('working days');
    expect(days.map(({ date, counted, reason }) => [date.slice(8), counted, reason])).toEqual([
      ['30', true, 'working-day'],
      ['31', true, 'working-day'],
      ['01', true, 'working-day'],
      ['02', false, 'national-holiday'],
      ['03', false, 'weekend'],
      ['04', false, 'weekend'],
      ['05', true, 'working-day'],
    ]);
  });
});
