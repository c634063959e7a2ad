import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROGRAM_CATEGORIES, PROGRAM_HORIZONS, type ProgramCategory, type ProgramHorizon } from '@rakor/contracts';
import { Access, Context, LocalDate, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { Rupiah } from '../../edge/rupiah.field.js';
import { type MilestoneDto, Milestones, Trajectory, type TrajectoryPointDto } from '../plan.dto.js';
import type { Baseline } from '../program.state.js';
import { ProgramView } from '../program.view.js';
import { DraftProgramHandler } from './draft-program.handler.js';

/** Where a program stood that was running already. */
export class BaselineDto implements Baseline {
  @LocalDate() on!: string;
  @IsInt() @Min(0) @Max(100) percent!: number;
  @Text(1000) note!: string;
}

export class DraftProgram {
  @Text(300) title!: string;
  @IsOptional() @Text(4000) description?: string | null;
  /** One of the kinds that the list of templates gives: it brings milestones, and asks for details. */
  @WhereSent() @Text(60) template?: string;
  /** What the template asks for. */
  @WhereSent() @IsObject() details?: Record<string, unknown>;
  /** Left out: that of the template. */
  @WhereSent() @IsIn(PROGRAM_CATEGORIES) category?: ProgramCategory;
  /** Left out: the year in which its window, or it itself, begins. */
  @WhereSent() @IsInt() @Min(2000) @Max(2999) fiscalYear?: number;
  /** Left out: that of the template, or "window" where it is of one. */
  @WhereSent() @IsIn(PROGRAM_HORIZONS) horizon?: ProgramHorizon;
  @WhereSent() @IsUUID() windowId?: string;
  /** Of one that goes on beyond its window, or has none. Left out: the first day of its window or of the year. */
  @WhereSent() @LocalDate() startsOn?: string;
  /** The same; left out: the last day of the year. */
  @WhereSent() @LocalDate() endsOn?: string;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => BaselineDto) baseline?: BaselineDto | null;
  @WhereSent() @IsBoolean() innovation?: boolean;
  /** An OPD or a district office of the region. */
  @IsUUID() leadId!: string;
  /** OPD and district offices that support it. */
  @WhereSent() @IsArray() @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) supporting?: string[];
  /** Vertical agencies, villages, partners and other governments that take part. */
  @WhereSent() @IsArray() @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) participants?: string[];
  @IsOptional() @Rupiah() budget?: string | null;
  /** Left out: those of the template on the days of the program. They may follow later, too; they always come to 100. */
  @WhereSent() @Milestones() milestones?: MilestoneDto[];
  /** Left out: it follows from the milestones. */
  @WhereSent() @Trajectory() trajectory?: TrajectoryPointDto[];
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs')
export class DraftProgramController {
  constructor(private readonly handler: DraftProgramHandler) {}

  @Post()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Put a program into the register, with or without its plan; an organisation what it leads itself' })
  @ApiCreatedResponse({ type: ProgramView })
  draft(@Context() context: RequestContext, @Body() body: DraftProgram): Promise<ProgramView> {
    const { description = null, fiscalYear = null, windowId = null, startsOn = null, endsOn = null, baseline = null, budget } = body;
    const { template = null, details = {}, category = null, horizon = null, milestones = null, trajectory = [] } = body;
    const { title, leadId, innovation = false, supporting = [], participants = [] } = body;
    return this.handler.execute(context, {
      ...{ title, description, template, details, category, horizon, fiscalYear, windowId, startsOn, endsOn, baseline, innovation },
      ...{ leadId, supporting, participants, milestones, trajectory, budget: typeof budget === 'string' ? BigInt(budget) : null },
    });
  }
}
