import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { type AlignedRow, AlignmentView, alignmentOf, type ServedPriorityView } from './alignment.view.js';

export class AlignmentQuery {
  /** Programs of one window only, and the priorities of that window or of none. */
  @IsOptional() @IsUUID() windowId?: string;
  /** Programs of one fiscal year only. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(2000) @Max(2999) fiscalYear?: number;
}

@ApiTags('priorities')
@Controller('v1/regions/:region/alignment')
export class ShowAlignmentController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Which open programs serve what leaders want, and which serve nothing of it: the orphans (K3)' })
  @ApiOkResponse({ type: AlignmentView })
  show(@Context() context: RequestContext, @Query() { windowId, fiscalYear }: AlignmentQuery): Promise<AlignmentView> {
    const { region } = context;
    return this.unitOfWork.read(context, async ({ manager }) => {
      const priorities = await manager.query<Omit<ServedPriorityView, 'programs'>[]>(STANDING, [region, windowId ?? null]);
      const programs = await manager.query<AlignedRow[]>(OPEN, [region, windowId ?? null, fiscalYear ?? null]);
      return alignmentOf(priorities, programs);
    });
  }
}

const STANDING = `
  select id as "priorityId", title, position from leader_priority
   where region = $1 and withdrawn_at is null and ($2::uuid is null or window_id is null or window_id = $2) order by id`;

const OPEN = `
  select p.id as "programId", p.number, p.title, p.lead_code as "leadCode", p.lead_name as "leadName",
         array(select l.id from leader_priority l
                where l.region = p.region and l.id = any (p.aligned_with) and l.withdrawn_at is null) as served
    from program p
   where p.region = $1 and p.status in ('draft', 'running') and ($2::uuid is null or p.window_id = $2) and ($3::int is null or p.fiscal_year = $3)
   order by p.number`;
