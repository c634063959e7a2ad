import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import type { DeadlineAction } from '../deadline.js';
import { DeadlineRepository } from '../deadline.repository.js';

/** What became of a deadline, by whom and when. */
export class DeadlineHistoryEntry {
  @ApiProperty({ description: 'The version that it brought.' }) version!: number;
  @ApiProperty({ enum: ['resolved', 'confirmed', 'recomputed'] }) action!: DeadlineAction;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'In force from then on; null while it waits.' })
  dueOn!: string | null;
  @ApiProperty({ example: '2021.2' }) calendarVersion!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Subject of the token.' }) actorId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'In which position the actor acted, with the mark of who stands in.' })
  position!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who held that position.' }) person!: string | null;
}

@ApiTags('deadlines')
@Controller('v1/regions/:region/deadlines/:id/history')
export class ShowDeadlineHistoryController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlineRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What became of a deadline, from the issue of its directive on' })
  @ApiPage(DeadlineHistoryEntry)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) deadlineId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<DeadlineHistoryEntry>> {
    const [after = 0] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id } = await this.deadlines.get(tx, deadlineId);
      const rows = await tx.manager.query<DeadlineHistoryEntry[]>(SELECT, [region, id, after, limit + 1]);
      return pageOf(rows, limit, ({ version }) => [version]);
    });
  }
}

const SELECT = `
  select version, action, due_on::text as "dueOn", calendar_version as "calendarVersion",
         to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", position, person
    from deadline_history where region = $1 and deadline_id = $2 and version > $3::float8 order by version limit $4`;
