import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { STEPS } from '../assignment.steps.js';

/** Who did what to an assignment, and when. */
export class HistoryEntry {
  @ApiProperty({ description: 'The version that it brought.' }) version!: number;
  @ApiProperty({ enum: ['issued', 'received', ...Object.keys(STEPS)] }) action!: string;
  @ApiProperty({ format: 'date-time', description: 'When it happened.' }) at!: string;
  @ApiProperty({ format: 'date-time', description: 'When it got known here.' }) recordedAt!: string;
  @ApiProperty({ description: 'Subject of the token.' }) actorId!: string;
  @ApiProperty() actorRegion!: string;
  @ApiProperty({ type: String, nullable: true }) actorRole!: string | null;
  @ApiProperty({ type: String, nullable: true }) actorOrganisation!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Title of the position in whose name the actor acted, as of then.' })
  position!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who held it, where the token names the position.' }) person!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The organisation or government for which the actor acted.' })
  actingFor!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What was said with it: a reason, a question, an answer, a note.' }) reason!:
    string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reportId!: string | null;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/history')
export class ShowHistoryController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
  ) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'What has been done to an assignment, from its issue on' })
  @ApiPage(HistoryEntry)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<HistoryEntry>> {
    const [after = -1] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id } = await this.assignments.get(tx, assignmentId);
      const rows = await tx.manager.query<HistoryEntry[]>(SELECT, [region, id, after, limit + 1]);
      return pageOf(rows, limit, ({ version }) => [version]);
    });
  }
}

const SELECT = `
  select version, action, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", position, person, acting_for as "actingFor", actor_id as "actorId", actor_region as "actorRegion",
         actor_role as "actorRole", actor_organisation as "actorOrganisation", reason, report_id as "reportId"
    from assignment_history where region = $1 and assignment_id = $2 and version > $3::float8 order by version limit $4`;
