import { ApiProperty } from '@nestjs/swagger';
import type { Values } from '@rakor/forms';
import { titleOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import type { Assignment, Evidence } from '../assignment.js';
import { AssignmentView } from '../assignment.view.js';

export class EvidenceView implements Evidence {
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'uri' }) url!: string;
}

export class ReportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() summary!: string;
  @ApiProperty({ type: [EvidenceView] }) evidence!: EvidenceView[];
  @ApiProperty({ type: Object, description: 'By the keys of the fields of the report form, where there is one.' }) answers!: Values;
  @ApiProperty() reportedBy!: string;
  @ApiProperty({ format: 'date-time' }) reportedAt!: string;
}

/** A correction of the directive. */
export class WordingView {
  @ApiProperty() revision!: number;
  @ApiProperty() text!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) revisedAt!: string;
}

/** The position that leads the addressee, and who holds it today: a successor inherits the assignment. */
export class ResponsibleView {
  @ApiProperty() position!: string;
  @ApiProperty({ type: String, nullable: true }) person!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) acting!: boolean | null;
  @ApiProperty({ example: 'Plt. Kepala Dinas Kesehatan', description: 'With the mark of who stands in.' }) title!: string;
}

export class AssignmentDetail extends AssignmentView {
  @ApiProperty({
    type: ResponsibleView,
    nullable: true,
    description: 'Null where the register names no head, or is that of another tenant.',
  })
  responsible!: ResponsibleView | null;
  @ApiProperty({ type: ResponsibleView, nullable: true, description: 'Who answered for it when it was issued.' })
  responsibleAtIssue!: ResponsibleView | null;
  @ApiProperty({ type: [WordingView], description: 'What the directive was corrected to, the latest first; `text` is as issued.' })
  revisions!: WordingView[];
  @ApiProperty({ type: [ReportView] }) reports!: ReportView[];
}

/** What the directive of an assignment had been corrected to at a moment, the latest first. */
export async function revisionsOf({ manager }: ReadTransaction, { region, id }: Assignment, moment: Date): Promise<WordingView[]> {
  return manager.query<WordingView[]>(
    `select revision, text, reason, to_char(revised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "revisedAt"
       from assignment_wording where region = $1 and assignment_id = $2 and revised_at <= $3 order by revision desc`,
    [region, id, moment],
  );
}

/** The reports that an assignment had at a moment, the first one first. */
export async function reportsOf({ manager }: ReadTransaction, { region, id }: Assignment, moment: Date): Promise<ReportView[]> {
  return manager.query<ReportView[]>(
    `select id, summary, evidence, answers, reported_by as "reportedBy",
            to_char(reported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "reportedAt"
       from report where region = $1 and assignment_id = $2 and reported_at <= $3 order by id`,
    [region, id, moment],
  );
}

/** Who answers for an assignment at an instant, by the register of the tenant that asks. */
export async function responsibleFor(
  { manager, context }: ReadTransaction,
  assignment: Assignment,
  at: Date,
): Promise<ResponsibleView | null> {
  const [head] = await manager.query<Omit<ResponsibleView, 'title'>[]>(
    `select p.title as position, h.person_name as person, h.acting
       from position p
       join region r on r.region = p.region
       left join lateral (
         select person_name, acting from holding
          where region = p.region and position_id = p.id
            and ($3::timestamptz at time zone r.time_zone)::date between held_from and coalesce(held_until, 'infinity')
          order by held_from desc, sequence desc limit 1) h on true
      where p.region = $1 and p.organisation_id = $2 and p.head`,
    [context.region, assignment.organisationId, at],
  );
  return head ? { ...head, title: titleOf(head.position, head.acting) } : null;
}
