import { Injectable } from '@nestjs/common';
import type { DirectiveIssuedV1, DirectiveRevisedV1, EventClass, Sequenced } from '@rakor/contracts';
import type { Values } from '@rakor/forms';
import type { RequestContext } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { type FindOptionsWhere, In, Not, Raw } from 'typeorm';
import type { Addressee } from '../addressee/addressee-set.js';
import { officeOf } from '../edge/office.js';
import { watch, watchIssued } from '../escalation/escalation.watch.js';
import { lapseObstacles } from '../obstacle/lapse/lapse-obstacles.js';
import { Assignment, type Report } from './assignment.js';
import { AssignmentNotFound, ReceiverHasShare } from './assignment.errors.js';
import type { Actor, Entry } from './assignment.state.js';
import { ENDED, hasEnded, type Step } from './assignment.steps.js';
import type { Receiver } from './assignment.transfer.js';

interface Born extends Addressee {
  readonly assignmentId: string;
}

/** Loads and stores assignments, each change with its entry in the history. */
@Injectable()
export class AssignmentRepository {
  /** @throws AssignmentNotFound also where it is not the caller's to see */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Assignment> {
    const assignment = await manager.findOneBy(Assignment, seenBy(context, id));
    if (!assignment) throw new AssignmentNotFound();
    return assignment;
  }

  /** Locks the row until the transaction ends. @throws AssignmentNotFound also where it is not the caller's to see */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Assignment> {
    const assignment = await manager.findOne(Assignment, { where: seenBy(context, id), lock: { mode: 'pessimistic_write' } });
    if (!assignment) throw new AssignmentNotFound();
    return assignment;
  }

  /** Locks the row for what follows from somebody's act elsewhere, whoever may see it. @throws AssignmentNotFound */
  async lock(tx: Transaction, region: string, id: string): Promise<Assignment> {
    const assignment = await tx.within(region, ({ manager }) =>
      manager.findOne(Assignment, { where: { region, id }, lock: { mode: 'pessimistic_write' } }),
    );
    if (!assignment) throw new AssignmentNotFound();
    return assignment;
  }

  /** One assignment for each addressee of an issued directive, in one statement. */
  async addAll(tx: Transaction, issued: DirectiveIssuedV1, assignees: readonly Born[]): Promise<void> {
    const { manager, context } = tx;
    const { directiveId, number, text, meetingId, meetingTitle, meetingDate, issuer, dueOn, issuedAt, kind = 'deliverable' } = issued;
    const columnsOf = [
      assignees.map(({ assignmentId }) => assignmentId),
      assignees.map(({ organisationId }) => organisationId),
      assignees.map(({ code }) => code),
      assignees.map(({ name }) => name),
      assignees.map((assignee) => assignee.class),
      issued.addressees.map(({ mode }) => mode),
      assignees.map(({ homeRegion }) => homeRegion),
      issued.addressees.map(({ part = null }) => part),
    ];
    const same = [context.region, directiveId, number, text, meetingId, meetingTitle, meetingDate, issuer, dueOn, issuedAt];
    const by = [context.actorId, context.role ?? null, context.organisation ?? null];
    await manager.query(FAN_OUT, [...columnsOf, ...same, ...by, kind, ...officeOf(context)]);
    await watchIssued(tx, issued);
  }

  /** Stores what was just decided, and who did it. */
  async save(tx: Transaction, assignment: Assignment): Promise<void> {
    const { manager } = tx;
    const { region, id, latest } = assignment;
    if (!latest) throw new Error('An assignment is stored after a step, and by it.');
    const { affected } = await manager.update(Assignment, { region, id }, movableOf(assignment));
    if (affected !== 1) throw new Error(`Assignment ${id} was to be changed and is not to be seen.`);
    await enter(tx, assignment, latest);
    await watch(tx, region, [assignment], latest.at);
    if (hasEnded(assignment.status)) await lapseObstacles(tx, assignment, assignment.status);
  }

  /** The share that an organisation has taken over; the event of the one before tells of its birth. */
  async addReceived(tx: Transaction, received: Assignment, by: Actor, at: Date): Promise<void> {
    await tx.manager.insert(Assignment, received);
    await enter(tx, received, { step: 'received', by, at });
    await watch(tx, received.region, [received], at);
  }

  /** @throws ReceiverHasShare where an organisation has or had one of the directive. Ask while the directive is locked, to be sure. */
  async mustHaveNoShare(
    tx: ReadTransaction,
    { region, directiveId }: Assignment,
    { organisationId, organisationName }: Receiver,
  ): Promise<void> {
    if (await tx.manager.existsBy(Assignment, { region, directiveId, organisationId })) throw new ReceiverHasShare(organisationName);
  }

  /** The form that reports on it answer; null where its directive asks for none. An addressee of another tenant does not see the directive itself. */
  async reportFormOf(tx: Transaction, { region, directiveId, kind }: Assignment): Promise<string | null> {
    if (kind !== 'reporting') return null;
    const [directive] = await tx.within(region, ({ manager }) =>
      manager.query<{ form: string | null }[]>(`select reporting->>'form' as form from directive where region = $1 and id = $2`, [
        region,
        directiveId,
      ]),
    );
    return directive?.form ?? null;
  }

  async addReport(
    { manager, context }: Transaction,
    assignment: Assignment,
    { id, summary, evidence, answers }: Report & { readonly answers: Values },
    at: Date,
  ): Promise<void> {
    await manager.query(
      `insert into report (region, id, assignment_id, addressee_region, summary, evidence, answers, reported_by, reported_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [assignment.region, id, assignment.id, assignment.addresseeRegion, summary, JSON.stringify(evidence), answers, context.actorId, at],
    );
  }

  /** Assignments of a directive that have not come to an end yet. Ask while the directive is locked: others may be closing at the same time. */
  async openOf({ manager, context }: ReadTransaction, directiveId: string): Promise<number> {
    const [row] = await manager.query<{ open: number }[]>(
      `select count(*)::int as open from assignment where region = $1 and directive_id = $2 and status <> all ($3)`,
      [context.region, directiveId, ENDED],
    );
    return row?.open ?? 0;
  }

  /** Locks those of a directive that have not ended. Lock the directive after them, as who closes the last one does. */
  async openForUpdate({ manager, context }: Transaction, directiveId: string): Promise<Assignment[]> {
    const where = { region: context.region, directiveId, status: Not(In([...ENDED])) };
    return manager.find(Assignment, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  /** What a directive was corrected to, beside each of these assignments: their own wording is frozen. */
  async addWording({ manager }: Transaction, open: readonly Assignment[], revised: DirectiveRevisedV1): Promise<void> {
    const { revision, text, reason, revisedAt } = revised;
    await manager.query(
      `insert into assignment_wording (region, assignment_id, addressee_region, revision, text, reason, revised_at)
       select $1, one.*, $4, $5, $6, $7 from unnest($2::uuid[], $3::text[]) as one`,
      [open[0]?.region, open.map(({ id }) => id), open.map(({ addresseeRegion }) => addresseeRegion), revision, text, reason, revisedAt],
    );
  }

  /** Announces in the region that issued: events of one aggregate stay in one region, whoever caused them. */
  async announce<E extends Sequenced>(tx: Transaction, { region }: Assignment, type: EventClass<E>, fact: E): Promise<void> {
    await tx.within(region, (issuing) => issuing.outbox.add(type, fact));
  }
}

/** Row level security shows a region what it issued and what it was addressed; an organisation sees only its own of it. */
function seenBy({ region, role, organisation }: RequestContext, id: string): FindOptionsWhere<Assignment>[] {
  if (role !== 'organisation')
    return [
      { id, region },
      { id, addresseeRegion: region },
    ];
  if (organisation === undefined) throw new AssignmentNotFound();
  // What is offered to it, and what it took over, it may see as well.
  const offered = Raw((column) => `${column} ->> 'organisationCode' = :organisation`, { organisation });
  return [
    { id, addresseeRegion: region, organisationCode: organisation },
    { id, region, transfer: offered },
  ];
}

/** What a step may move; the rest is frozen with the issue. The history keeps it with each step. */
export type Movable = Pick<
  Assignment,
  | 'status'
  | 'resumes'
  | 'acknowledgedAt'
  | 'reporter'
  | 'reportId'
  | 'reportedAt'
  | 'claimedPercent'
  | 'verifiedPercent'
  | 'dueOn'
  | 'originalDueOn'
  | 'commitment'
  | 'extensions'
  | 'extension'
  | 'transfer'
  | 'version'
>;

function movableOf(assignment: Assignment): Movable {
  const { status, resumes, acknowledgedAt, reporter, reportId, reportedAt, claimedPercent, verifiedPercent } = assignment;
  const { dueOn, originalDueOn, commitment, extensions, extension, transfer, version } = assignment;
  return {
    ...{ status, resumes, acknowledgedAt, reporter, reportId, reportedAt, claimedPercent, verifiedPercent },
    ...{ dueOn, originalDueOn, commitment, extensions, extension, transfer, version },
  };
}

/** Writes what was done into the history, with what the assignment has become. */
async function enter(
  { manager }: Transaction,
  assignment: Assignment,
  entry: Omit<Entry, 'step'> & { step: Step | 'received' },
): Promise<void> {
  const { region, id, reportId, version, addresseeRegion } = assignment;
  const { step, by, at, reason = null } = entry;
  const actor = [by.actorId, by.region, by.role ?? null, by.organisation ?? null];
  const state = JSON.stringify(movableOf(assignment));
  await manager.query(ENTER, [region, id, version, addresseeRegion, step, at, ...actor, reason, reportId, state, ...officeOf(by)]);
}

/** In whose name somebody acts, as far as the register of the transaction's region knows: an organisation, or the government that he leads or serves. */
function capacityOf(region: string, role: string, organisation: string): string {
  return `select p.title, o.name from organisation o
            left join position p on p.region = o.region and p.organisation_id = o.id and p.head
           where o.region = ${region}
             and (o.code = ${organisation}
                  or ${organisation}::text is null and ${role} in ('leader', 'secretariat')
                     and o.id = (select government_id from region r where r.region = ${region}))
           limit 1`;
}

const ENTER = `
  insert into assignment_history (region, assignment_id, version, addressee_region, action, at, actor_id, actor_region, actor_role, actor_organisation,
                                  reason, report_id, recorded_at, state, position, person, acting_for)
  select $1, $2::uuid, $3::int, $4, $5, $6::timestamptz, $7, $8, $9, $10, $11, $12::uuid, $6::timestamptz, $13::jsonb,
         coalesce($14::text, capacity.title), $15::text, capacity.name
    from (select) one left join (${capacityOf('$8', '$9', '$10')}) capacity on true`;

const FAN_OUT = `
  with born as (
    insert into assignment (id, organisation_id, organisation_code, organisation_name, organisation_class, mode, addressee_region, part, region, directive_id,
                            number, text, meeting_id, meeting_title, meeting_date, issuer, due_on, original_due_on, issued_at, status, version, kind)
    select one.*, $9, $10::uuid, $11, $12, $13::uuid, $14, $15::date, $16, $17::date, $17::date, $18::timestamptz, 'issued', 0, $22
      from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) as one
    returning region, id, addressee_region, issued_at, due_on
  )
  insert into assignment_history (region, assignment_id, version, addressee_region, action, at, actor_id, actor_region, actor_role, actor_organisation,
                                  recorded_at, state, position, person, acting_for)
  select b.region, b.id, 0, addressee_region, 'issued', issued_at, $19, b.region, $20, $21, issued_at,
         jsonb_build_object('status', 'issued', 'dueOn', due_on, 'originalDueOn', due_on, 'extensions', 0, 'version', 0),
         coalesce($23::text, capacity.title), $24::text, capacity.name
    from born b left join (${capacityOf('$11', '$20', '$21')}) capacity on true`;
