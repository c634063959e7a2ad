import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { MilestoneNotFound } from '../program/plan.errors.js';
import { ProgramNotRunning } from '../program/program.errors.js';
import { workOn, type WorkOnMilestone } from '../program/program.work.js';
import { chainAt } from './chain.reader.js';
import { circleOf, type Link } from './chain.js';
import type { DependencyView } from './dependency.view.js';
import { Dependency, type Required } from './dependency.js';
import { DependencyCircle, DependencyKnown, DependencyNotFound, RequirementUnclear, RequirementUnknown } from './dependency.errors.js';

/** What a milestone shall wait for, as it is sent: one of the two. */
export interface WhatIsRequired {
  readonly requiredMilestoneId?: string | undefined;
  readonly requiredEventId?: string | undefined;
}

type EndsRow = WorkOnMilestone & Required;

/** Loads and stores dependencies. */
@Injectable()
export class DependencyRepository {
  /** Locks the row until the transaction ends. @throws DependencyNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Dependency> {
    const where = { region: context.region, id };
    const dependency = await manager.findOne(Dependency, { where, lock: { mode: 'pessimistic_write' } });
    if (!dependency) throw new DependencyNotFound();
    return dependency;
  }

  /** The milestone that is to wait. @throws ProgramNotFound, MilestoneNotFound, ProgramNotRunning */
  async waiting(tx: Transaction, programId: string, milestoneId: string): Promise<WorkOnMilestone> {
    const { work, milestone, state } = await workOn(tx, programId, milestoneId);
    if (!milestone) throw new MilestoneNotFound();
    if (state.status !== 'running') throw new ProgramNotRunning(work.programNumber, state.status);
    return { ...work, ...milestone };
  }

  /** @throws RequirementUnclear, RequirementUnknown */
  async required(tx: ReadTransaction, { requiredMilestoneId, requiredEventId }: WhatIsRequired): Promise<Required> {
    if ((requiredMilestoneId === undefined) === (requiredEventId === undefined)) throw new RequirementUnclear();
    const [sql, id] = requiredMilestoneId === undefined ? [EVENT, requiredEventId] : [MILESTONE, requiredMilestoneId];
    const [found] = await tx.manager.query<Required[]>(sql, [tx.context.region, id]);
    if (!found) throw new RequirementUnknown(requiredMilestoneId === undefined ? '/requiredEventId' : '/requiredMilestoneId');
    return found;
  }

  /**
   * Whoever adds a dependency in the region waits for whoever does so already: two could close a circle together.
   * @throws DependencyCircle, DependencyKnown
   */
  async mustFit(tx: Transaction, link: Pick<Link, 'before' | 'after'>, programId: string, now: Date): Promise<void> {
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`dependency ${tx.context.region}`]);
    const chain = await chainAt(tx, [programId], null, now);
    if (chain.links.some(({ before, after }) => before === link.before && after === link.after)) throw new DependencyKnown();
    const way = circleOf(chain.links, link);
    if (way) throw new DependencyCircle(way.map((id) => chain.milestones.get(id)?.milestone.title ?? chain.events.get(id)?.name ?? id));
  }

  /** Which milestone waits for what, by their names, also where a later plan has left them out. */
  async endsOf({ manager }: ReadTransaction, { region, id }: Dependency): Promise<{ waiting: WorkOnMilestone; required: Required }> {
    const [row] = await manager.query<EndsRow[]>(`${ENDS} where d.region = $1 and d.id = $2`, [region, id]);
    if (!row) throw new DependencyNotFound();
    const { requires, requiredId, requiredName, requiredProgramId, ...waiting } = row;
    return { waiting, required: { requires, requiredId, requiredName, requiredProgramId } };
  }

  /** Those that are in force, the latest first; of one program those on both of its sides. */
  async list(
    { manager, context }: ReadTransaction,
    programId: string | null,
    before: string | null,
    limit: number,
  ): Promise<DependencyView[]> {
    return manager.query<DependencyView[]>(LIST, [context.region, programId, before, limit]);
  }

  async add({ manager }: Transaction, dependency: Dependency): Promise<void> {
    await manager.insert(Dependency, dependency);
  }

  async save({ manager }: Transaction, { region, id, removedBy, removedAt, version }: Dependency): Promise<void> {
    await manager.update(Dependency, { region, id }, { removedBy, removedAt, version });
  }
}

const MILESTONE = `
  select 'milestone' as requires, m.id as "requiredId", m.title as "requiredName", m.program_id as "requiredProgramId"
    from milestone m join program p on p.region = m.region and p.id = m.program_id
   where m.region = $1 and m.id = $2 and m.retired_at is null and p.status = 'running'`;

const EVENT = `
  select 'outside-event' as requires, id as "requiredId", name as "requiredName", null as "requiredProgramId"
    from outside_event where region = $1 and id = $2`;

const REQUIRED = `
  case when d.required_event_id is null then 'milestone' else 'outside-event' end as requires,
  coalesce(d.required_milestone_id, d.required_event_id) as "requiredId", coalesce(r.title, e.name) as "requiredName",
  d.required_program_id as "requiredProgramId"`;

const JOINED = `
    from dependency d
    join program p on p.region = d.region and p.id = d.program_id
    join milestone m on m.region = d.region and m.id = d.milestone_id
    left join milestone r on r.region = d.region and r.id = d.required_milestone_id
    left join outside_event e on e.region = d.region and e.id = d.required_event_id`;

const ENDS = `
  select p.id as "programId", p.number as "programNumber", p.title as "programTitle", p.window_id as "windowId", p.lead_id as "organisationId",
         p.lead_code as "organisationCode", p.lead_name as "organisationName", m.id as "milestoneId", m.title as "milestoneName", ${REQUIRED} ${JOINED}`;

const LIST = `
  select d.id, d.program_id as "programId", d.milestone_id as "milestoneId", m.title as "milestoneName", ${REQUIRED}, d.gap_days as "gapDays",
         d.added_by as "addedBy", to_char(d.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "addedAt", d.version ${JOINED}
   where d.region = $1 and d.removed_at is null and ($2::uuid is null or d.program_id = $2 or d.required_program_id = $2)
     and ($3::uuid is null or d.id < $3)
   order by d.id desc limit $4`;
