import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, instantIdAndNumberIn, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { stepsAfter } from '../ladder.js';
import { EscalationView } from './escalation.view.js';

export class ListEscalations extends PageQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 14,
    description: 'Only what was so many days late, or later: 3 is what the Sekda got.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(14)
  late?: number;

  @IsOptional() @IsUUID() assignmentId?: string;
}

@ApiTags('escalations')
@Controller('v1/regions/:region/escalations')
export class ListEscalationsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({
    summary: 'Who was reminded and what was escalated, by the region or to it, the latest first; to an organisation its own',
  })
  @ApiPage(EscalationView)
  list(
    @Context() { region, role, organisation, ...context }: RequestContext,
    @Query() { limit, cursor, late, assignmentId }: ListEscalations,
  ): Promise<Page<EscalationView>> {
    const [toldAt, id, version] = instantIdAndNumberIn(cursor) ?? [null, null, null];
    // A token of an organisation that names none sees none.
    const only = role === 'organisation' ? (organisation ?? '') : null;
    const steps = late === undefined ? null : stepsAfter(late);
    return this.unitOfWork.read({ ...context, region }, async ({ manager }) => {
      const rows = await manager.query<EscalationView[]>(SELECT, [
        region,
        only,
        steps,
        assignmentId ?? null,
        toldAt,
        id,
        version,
        limit + 1,
      ]);
      return pageOf(rows, limit, (one) => [one.toldAt, one.escalationId, one.version]);
    });
  }
}

/** One of the two index scans whose results are merged: "or" would read all before it sorts. */
const scan = (whose: string) => `
  (select t.*, a.number, a.organisation_code, a.organisation_name, a.due_on
     from escalation_told t join assignment a on a.region = t.region and a.id = t.assignment_id
    where ${whose} and ($2::text is null or a.addressee_region = $1 and a.organisation_code = $2)
      and ($3::text[] is null or t.step = any ($3)) and ($4::uuid is null or t.assignment_id = $4)
      and ($5::timestamptz is null or (t.told_at, t.escalation_id, t.version) < ($5, $6::uuid, $7::int))
    order by t.told_at desc, t.escalation_id desc, t.version desc limit $8)`;

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SELECT = `
  select escalation_id as "escalationId", version, assignment_id as "assignmentId", number, organisation_code as "organisationCode",
         organisation_name as "organisationName", addressee_region as "addresseeRegion", due_on::text as "dueOn", step,
         ${instant('planned_at')} as "plannedAt", ${instant('told_at')} as "toldAt", recipient, unreached, overtaken
    from (${scan('t.region = $1')} union all ${scan('t.addressee_region = $1 and t.region <> $1')}) told
   order by told_at desc, escalation_id desc, version desc limit $8`;
