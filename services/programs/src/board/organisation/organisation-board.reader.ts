import { Injectable } from '@nestjs/common';
import { addDays } from '@rakor/calendar';
import { localDateOf, type RequestContext, type TimeZone } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { FADES_AFTER } from '../../status/status.js';
import { type BoardFacts, boardFacts } from '../board.facts.js';
import { byUrgency, lineOf, milestonesDue } from '../board.lines.js';
import type { BoardProgram } from '../board.view.js';
import { waitingFor } from '../board.unblockers.js';
import { OrganisationNotFound } from './organisation-board.errors.js';
import type { OrganisationBoard, ReportDue, ReturnedReport } from './organisation-board.view.js';

const AHEAD = 7;

/** Reads what an organisation owed at a moment. */
@Injectable()
export class OrganisationBoardReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterRepository,
  ) {}

  /** @throws OrganisationNotFound, RegionNotOnboarded */
  read(context: RequestContext, code: string, moment: Date): Promise<{ board: OrganisationBoard; timeZone: TimeZone }> {
    return this.unitOfWork.read(context, async (tx) => {
      const { name: regionName, timeZone } = await this.register.profileOf(tx);
      const organisation = await this.register.organisationByCode(tx, code);
      if (!organisation) throw new OrganisationNotFound(code);
      const on = localDateOf(moment, timeZone);
      const facts = await boardFacts(tx, { organisationCode: code }, moment);
      const lines = facts.map((each) => lineOf(each, moment)).sort(byUrgency);
      const board = {
        ...{ on, asOf: moment.toISOString(), regionName, organisationCode: code, organisationName: organisation.name },
        ...{ reports: reportsDue(lines, facts, on), returned: await returnedTo(tx, facts, moment, timeZone) },
        ...{ milestones: milestonesDue(facts, on, AHEAD), obstacles: await waitingFor(tx, code, moment), programs: lines },
      };
      return { board, timeZone };
    });
  }
}

/** A program that runs and is not complete is reported on before a week of silence is over. */
function reportsDue(lines: readonly BoardProgram[], facts: readonly BoardFacts[], on: string): ReportDue[] {
  const measured = new Map(facts.map(({ program, now }) => [program.id, now?.facts]));
  return lines
    .flatMap(({ programId, number, title, status, standing }) => {
      const from = standing?.lastReportOn ?? measured.get(programId)?.measuredFrom;
      if (!standing || status !== 'running' || standing.cause === 'complete' || from === undefined) return [];
      return [{ programId, number, title, by: addDays(from, FADES_AFTER), lastReportOn: standing.lastReportOn }];
    })
    .filter(({ by }) => by <= addDays(on, AHEAD))
    .sort((one, other) => (one.by === other.by ? (one.number < other.number ? -1 : 1) : one.by < other.by ? -1 : 1));
}

/** Reports on its programs that were returned and not followed by another one on the same milestone. */
async function returnedTo(
  { manager, context }: ReadTransaction,
  facts: readonly BoardFacts[],
  moment: Date,
  timeZone: TimeZone,
): Promise<ReturnedReport[]> {
  const programs = new Map(facts.map(({ program }) => [program.id, program]));
  const rows = await manager.query<(Omit<ReturnedReport, 'number' | 'title' | 'returnedOn'> & { readonly returnedAt: Date })[]>(RETURNED, [
    context.region,
    [...programs.keys()],
    moment,
  ]);
  return rows.flatMap(({ returnedAt, ...row }) => {
    const program = programs.get(row.programId);
    return program ? [{ ...row, number: program.number, title: program.title, returnedOn: localDateOf(returnedAt, timeZone) }] : [];
  });
}

const RETURNED = `
  select r.id as "reportId", r.program_id as "programId", m.title as milestone, d.reason, d.decided_at as "returnedAt"
    from progress_report r
    join progress_decision d on d.region = r.region and d.report_id = r.id and d.verified_percent is null and d.decided_at <= $3
    join milestone m on m.region = r.region and m.id = r.milestone_id
   where r.region = $1 and r.program_id = any ($2::uuid[]) and not exists (
         select from progress_report later where later.region = r.region and later.milestone_id = r.milestone_id
            and later.id > r.id and later.reported_at <= $3)
   order by d.decided_at, r.id`;
