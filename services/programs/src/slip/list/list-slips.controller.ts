import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional, IsUUID } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { chainAt } from '../../dependency/chain.reader.js';
import { type Chain, daysPastEnd } from '../../dependency/chain.facts.js';

export class ListSlips extends AsOfQuery {
  @IsOptional() @IsUUID() windowId?: string;
  @IsOptional() @IsUUID() programId?: string;
}

/** A milestone that is expected later than planned, by itself or because of what it waits for. */
export class SlippedMilestone {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty() programNumber!: string;
  @ApiProperty() programTitle!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ format: 'uuid' }) milestoneId!: string;
  @ApiProperty() milestoneName!: string;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
  @ApiProperty({ format: 'date' }) expectedOn!: string;
  @ApiProperty({ type: 'integer' }) slipDays!: number;
  @ApiProperty({ type: 'integer', description: 'Days after the last day of its program or window; 0: in time.' }) daysPastEnd!: number;
  @ApiProperty({ type: String, nullable: true, description: 'What it waits for, and comes last; null where it is late by itself.' })
  heldUpBy!: string | null;
}

export class Slips {
  @ApiProperty({ type: [SlippedMilestone], description: 'The longest delay first.' }) slips!: SlippedMilestone[];
}

@ApiTags('dependencies')
@Controller('v1/regions/:region/slips')
export class ListSlipsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary: 'What is expected later than planned, by how many days, and because of what; what is overdue counts as expected today',
  })
  @ApiOkResponse({ type: Slips })
  list(@Context() context: RequestContext, @Query() { asOf, windowId, programId }: ListSlips): Promise<Slips> {
    const now = this.clock.now();
    const moment = asOf === undefined ? null : momentOf({ asOf }, context, now);
    return this.unitOfWork.read(context, async (tx) => {
      const rows = await tx.manager.query<{ id: string }[]>(RUNNING, [context.region, windowId ?? null, programId ?? null, moment]);
      const ids = rows.map(({ id }) => id);
      return { slips: slippedOn(await chainAt(tx, ids, moment, now), new Set(ids)) };
    });
  }
}

function slippedOn(chain: Chain, programIds: ReadonlySet<string>): SlippedMilestone[] {
  const found = chain.forecasts();
  const nameOf = (id: string) => chain.milestones.get(id)?.milestone.title ?? chain.events.get(id)?.name ?? null;
  return [...chain.milestones.values()]
    .flatMap(({ program, milestone }) => {
      const forecast = found.get(milestone.id);
      if (!forecast || forecast.slipDays <= 0 || !programIds.has(program.programId) || program.facts.endedOn !== null) return [];
      const { programId, number, title, leadCode, leadName } = program;
      const { plannedOn, expectedOn, slipDays, heldUpBy } = forecast;
      return [
        {
          ...{ programId, programNumber: number, programTitle: title, organisationCode: leadCode, organisationName: leadName },
          ...{ milestoneId: milestone.id, milestoneName: milestone.title, plannedOn, expectedOn, slipDays },
          ...{ daysPastEnd: daysPastEnd(program, expectedOn), heldUpBy: heldUpBy === null ? null : nameOf(heldUpBy) },
        },
      ];
    })
    .toSorted((one, other) => other.slipDays - one.slipDays || (one.expectedOn < other.expectedOn ? -1 : 1));
}

const RUNNING = `
  select id from program
   where region = $1 and ($2::uuid is null or window_id = $2) and ($3::uuid is null or id = $3)
     and started_at is not null and (ended_at is null or $4::timestamptz is not null)`;
