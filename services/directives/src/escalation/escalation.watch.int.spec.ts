import { DomainError } from '@rakor/kernel';
import { eventually } from '@rakor/testing';
import fc from 'fast-check';
import { AcknowledgeAssignmentHandler } from '../assignment/acknowledge/acknowledge-assignment.handler.js';
import { AnswerClarificationHandler } from '../assignment/answer-clarification/answer-clarification.handler.js';
import { AskClarificationHandler } from '../assignment/ask-clarification/ask-clarification.handler.js';
import { CloseAssignmentHandler } from '../assignment/close/close-assignment.handler.js';
import { DeclineAssignmentHandler } from '../assignment/decline/decline-assignment.handler.js';
import { GrantExtensionHandler } from '../assignment/grant-extension/grant-extension.handler.js';
import { ReportAssignmentHandler } from '../assignment/report/report-assignment.handler.js';
import { RequestExtensionHandler } from '../assignment/request-extension/request-extension.handler.js';
import { ReturnAssignmentHandler } from '../assignment/return/return-assignment.handler.js';
import { VerifyAssignmentHandler } from '../assignment/verify/verify-assignment.handler.js';
import { WaiveAssignmentHandler } from '../assignment/waive/waive-assignment.handler.js';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { organisation, workOn } from '../testing/given-work.js';
import { Assignment } from '../assignment/assignment.js';
import { ClimbEscalations } from './climb/climb-escalations.js';
import { watch } from './escalation.watch.js';
import { turnOf } from './turn.js';

const service = await givenDirectives();
const { get, clock, database } = service;
const work = workOn(service);
const cabinet = acting('leader', '33.16');
await service.hasRegion('33.16');
await service.hasOrganisation('33.16', 'polres', { class: 'vertical-agency' });
const polres = organisation('33.16', 'polres');

/** Every way in which an assignment moves by somebody's hand. */
const commands: Readonly<Record<string, (assignmentId: string) => Promise<unknown>>> = {
  acknowledge: (assignmentId) => get(AcknowledgeAssignmentHandler).execute(polres, { assignmentId }),
  ask: (assignmentId) => get(AskClarificationHandler).execute(polres, { assignmentId, question: 'Kapan?' }),
  answer: (assignmentId) => get(AnswerClarificationHandler).execute(cabinet, { assignmentId, answer: 'Besok.' }),
  report: (assignmentId) => get(ReportAssignmentHandler).execute(polres, { assignmentId, summary: 'Sudah.', evidence: [] }),
  return: (assignmentId) => get(ReturnAssignmentHandler).execute(cabinet, { assignmentId, reason: 'Belum.' }),
  verify: (assignmentId) => get(VerifyAssignmentHandler).execute(cabinet, { assignmentId }),
  close: (assignmentId) => get(CloseAssignmentHandler).execute(cabinet, { assignmentId }),
  decline: (assignmentId) => get(DeclineAssignmentHandler).execute(polres, { assignmentId, reason: 'Di luar kewenangan.' }),
  waive: (assignmentId) => get(WaiveAssignmentHandler).execute(cabinet, { assignmentId, reason: 'Tidak perlu.' }),
  'ask for more time': (assignmentId) =>
    get(RequestExtensionHandler).execute(polres, { assignmentId, dueOn: dayAfter(60), reason: 'Lelang diulang.' }),
  'give more time': (assignmentId) => get(GrantExtensionHandler).execute(cabinet, { assignmentId }),
};
const dayAfter = (days: number) => new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The assignment, and all that is planned for it. */
const planned = async (assignmentId: string) => {
  const { rows } = await database.admin.query<{
    status: Parameters<typeof turnOf>[0];
    due: string | null;
    counted: string | null;
    step: string | null;
  }>(
    `select a.status, a.due_on::text as due, e.due_on::text as counted, e.step
       from directives.assignment a join directives.escalation e on e.region = a.region and e.assignment_id = a.id where a.id = $1`,
    [assignmentId],
  );
  return rows;
};

describe('Whatever is done with an assignment', () => {
  it.each(['2021-04-30', null])('it has one ladder, which counts from its due date (%s) while it is open', async (dueOn) => {
    const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['vertical-agency'] }, { dueOn });
    const first = assignments.get('polres') ?? '';
    expect(await planned(first)).toMatchObject([{ due: dueOn, counted: dueOn }]);
    const walks = fc.array(fc.record({ command: fc.constantFrom(...Object.keys(commands)), hours: fc.integer({ min: 0, max: 200 }) }), {
      minLength: 4,
      maxLength: 12,
    });

    await fc.assert(
      fc.asyncProperty(walks, async (walk) => {
        clock.travelTo('2021-03-29T06:00:00Z');
        const { assignments: made } = await work.anIssuedDirective(cabinet, { classes: ['vertical-agency'] }, { dueOn });
        const assignmentId = made.get('polres') ?? '';
        for (const { command, hours } of walk) {
          clock.advance({ hours });
          await commands[command]?.(assignmentId).catch((error: unknown) => {
            if (!(error instanceof DomainError)) throw error;
          });
          const rows = await planned(assignmentId);
          const [{ status, due, counted, step } = { status: 'issued', due: null, counted: null, step: null } as const] = rows;
          const counts = turnOf(status) === 'nobody' ? null : due;
          expect(rows).toHaveLength(1);
          expect({ counted, hasStep: step !== null }).toEqual({ counted: counts, hasStep: counts !== null });
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('More time', () => {
  it('begins the ladder anew for the new date', async () => {
    clock.travelTo('2021-03-29T06:00:00Z');
    const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['vertical-agency'] }, { dueOn: '2021-04-01' });
    const assignmentId = assignments.get('polres') ?? '';
    await commands['acknowledge']?.(assignmentId);
    await get(RequestExtensionHandler).execute(polres, { assignmentId, dueOn: '2021-06-04', reason: 'Lelang diulang.' });
    await commands['give more time']?.(assignmentId);

    const { rows } = await database.admin.query('select step, step_at from directives.escalation where assignment_id = $1', [assignmentId]);

    // Tuesday 1 June is Pancasila day: three days before the date go back to Monday.
    expect(rows).toEqual([{ step: 'due-in-3-days', step_at: new Date('2021-05-31T00:30:00Z') }]);
  });
});

describe('A due date that moves while a step is being taken', () => {
  it('waits for the step, and does not bring it back', async () => {
    clock.travelTo('2021-03-29T06:00:00Z');
    const { assignments } = await work.anIssuedDirective(cabinet, { classes: ['vertical-agency'] }, { dueOn: '2021-04-30' });
    const assignmentId = assignments.get('polres') ?? '';
    clock.travelTo('2021-04-05T02:00:00Z');
    const ladder = async () => {
      const { rows } = await database.admin.query<{ id: string; acknowledge_by: Date | null; due_on: string; version: number }>(
        'select id, acknowledge_by, due_on::text, version from directives.escalation where assignment_id = $1',
        [assignmentId],
      );
      return rows[0];
    };
    const id = (await ladder())?.id ?? '';
    const [taken, moved] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];

    const taking = service.unitOfWork.run(cabinet, async (tx) => {
      await tx.manager.query('select from escalation where id = $1 for update', [id]);
      await get(ClimbEscalations).perform(tx, [id], clock.now());
      taken.resolve(undefined);
      await moved.promise;
    });
    await taken.promise;
    const moving = service.unitOfWork.run(cabinet, async (tx) => {
      const assignment = await tx.manager.findOneByOrFail(Assignment, { region: '33.16', id: assignmentId });
      await watch(tx, '33.16', [Object.assign(assignment, { dueOn: '2021-06-04' })], clock.now());
    });
    await eventually(async () => {
      const { rows } = await database.admin.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      expect(rows.length).toBeGreaterThan(0);
    });
    moved.resolve(undefined);
    await Promise.all([taking, moving]);

    // With one event for the vacant post and one for the step itself.
    expect(await ladder()).toMatchObject({ acknowledge_by: null, due_on: '2021-06-04', version: 2 });
  });
});
