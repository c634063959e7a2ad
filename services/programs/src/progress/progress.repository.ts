import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { MilestoneNotFound } from '../program/plan.errors.js';
import { ProgramNotRunning } from '../program/program.errors.js';
import { workOn } from '../program/program.work.js';
import { followStatus } from '../status/status.follow.js';
import { ProgressReport, type ReportDecision, type ReportSubject, type ToDecide } from './progress-report.js';
import { ReportNotFound } from './progress.errors.js';

type ReportRow = Omit<ProgressReport, 'decision' | 'version'> & { readonly [K in keyof ReportDecision]: ReportDecision[K] | null };

/** Loads and stores reports with their decisions, each written once; the status of the program follows in the same transaction. */
@Injectable()
export class ProgressRepository {
  constructor(private readonly register: RegisterRepository) {}

  /** @throws ReportNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<ProgressReport> {
    const [row] = await manager.query<ReportRow[]>(`${SELECT} where r.region = $1 and r.id = $2`, [context.region, id]);
    if (!row) throw new ReportNotFound();
    return reportOf(row);
  }

  /** The latest first. */
  async list({ manager, context }: ReadTransaction, filter: ReportFilter, limit: number): Promise<ProgressReport[]> {
    const { programId = null, milestoneId = null, waiting = null, before = null } = filter;
    const rows = await manager.query<ReportRow[]>(LIST, [context.region, programId, milestoneId, waiting, before, limit]);
    return rows.map(reportOf);
  }

  /** What a report on a milestone is about; the program stays as it is until the transaction ends. @throws ProgramNotFound, MilestoneNotFound, ProgramNotRunning */
  async subjectOf(tx: Transaction, programId: string, milestoneId: string): Promise<ReportSubject> {
    const { work, milestone, state } = await workOn(tx, programId, milestoneId);
    if (!milestone) throw new MilestoneNotFound();
    if (state.status !== 'running') throw new ProgramNotRunning(work.programNumber, state.status);
    return { ...work, ...milestone, supporting: state.supporting };
  }

  /**
   * A report that somebody wants to decide on, with the latest on its milestone. Whoever is at work on the program is waited for first: neither a
   * later report nor another decision comes in between.
   * @throws ReportNotFound, MilestoneNotFound, ProgramNotRunning
   */
  async toDecideOn(tx: Transaction, id: string): Promise<ToDecide & { report: ProgressReport }> {
    const { programId, milestoneId, reporterOrganisation } = await this.get(tx, id);
    const subject = await this.subjectOf(tx, programId, milestoneId);
    const { region } = tx.context;
    await tx.manager.query('select from program_status where region = $1 and program_id = $2 for update', [region, programId]);
    const [latest] = await tx.manager.query<{ id: string }[]>(
      `select id from progress_report where region = $1 and program_id = $2 and milestone_id = $3 order by reported_at desc, id desc limit 1`,
      [region, programId, milestoneId],
    );
    const known = await this.register.organisationByCode(tx, reporterOrganisation);
    const reporter = known && { reporterId: known.organisationId, reporterCode: known.code, reporterName: known.name };
    return { report: await this.get(tx, id), subject, latestId: latest?.id ?? id, reporter };
  }

  async add(tx: Transaction, report: ProgressReport): Promise<void> {
    const { region, id, programId, milestoneId, claimedPercent, summary, evidence } = report;
    const { reportedBy, reporterOrganisation, reporterPosition, reportedAt } = report;
    await tx.manager.query(
      `insert into progress_report (region, id, program_id, milestone_id, claimed_percent, summary, evidence, reported_by, reporter_organisation,
                                    reporter_position, reported_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[region, id, programId, milestoneId, claimedPercent, summary, JSON.stringify(evidence)],
        ...[reportedBy, reporterOrganisation, reporterPosition, reportedAt],
      ],
    );
    await followStatus(tx, [programId], reportedAt);
  }

  /** Stores what was decided on what toDecideOn() gave. */
  async decide(tx: Transaction, { region, id, programId, decision }: ProgressReport): Promise<void> {
    if (!decision) throw new Error('A decision is stored after it was taken.');
    const { verifiedPercent, reason, decidedBy, deciderRole, deciderPosition, decidedAt } = decision;
    await tx.manager.query(
      `insert into progress_decision (region, report_id, program_id, verified_percent, reason, decided_by, decider_role, decider_position, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [region, id, programId, verifiedPercent, reason, decidedBy, deciderRole, deciderPosition, decidedAt],
    );
    await followStatus(tx, [programId], decidedAt);
  }
}

export interface ReportFilter {
  readonly programId?: string | undefined;
  readonly milestoneId?: string | undefined;
  /** What somebody has to decide on: neither decided nor overtaken, on a milestone that the plan of a running program still has. */
  readonly waiting?: boolean | undefined;
  /** Id. */
  readonly before?: string | undefined;
}

function reportOf({ verifiedPercent, reason, decidedBy, deciderRole, deciderPosition, decidedAt, ...report }: ReportRow): ProgressReport {
  const decision =
    decidedBy === null || deciderRole === null || decidedAt === null
      ? null
      : { verifiedPercent, reason, decidedBy, deciderRole, deciderPosition, decidedAt };
  return Object.assign(new ProgressReport(), report, { decision });
}

const SELECT = `
  select r.region, r.id, r.program_id as "programId", r.milestone_id as "milestoneId", r.claimed_percent as "claimedPercent", r.summary, r.evidence,
         r.reported_by as "reportedBy", r.reporter_organisation as "reporterOrganisation", r.reporter_position as "reporterPosition",
         r.reported_at as "reportedAt", d.verified_percent as "verifiedPercent", d.reason, d.decided_by as "decidedBy",
         d.decider_role as "deciderRole", d.decider_position as "deciderPosition", d.decided_at as "decidedAt"
    from progress_report r left join progress_decision d on d.region = r.region and d.report_id = r.id`;

const LIST = `${SELECT}
   where r.region = $1 and ($2::uuid is null or r.program_id = $2) and ($3::uuid is null or r.milestone_id = $3)
     and ($4::boolean is not true or d.report_id is null
           and not exists (
             select from progress_report later where later.region = r.region and later.program_id = r.program_id
                and later.milestone_id = r.milestone_id and (later.reported_at, later.id) > (r.reported_at, r.id))
           and exists (
             select from milestone m join program p on p.region = m.region and p.id = m.program_id
              where m.region = r.region and m.id = r.milestone_id and m.retired_at is null and p.status = 'running'))
     and ($5::uuid is null or r.id < $5)
   order by r.id desc limit $6`;
