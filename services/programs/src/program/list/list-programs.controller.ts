import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { PROGRAM_CATEGORIES, type ProgramCategory } from '@rakor/contracts';
import { Access, ApiPage, Context, idIn, LocalDate, momentOf, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { Program } from '../program.js';
import { ProgramRepository } from '../program.repository.js';
import { PROGRAM_STATUSES, type ProgramStatus } from '../program.state.js';
import { ProgramView, viewOf } from '../program.view.js';
import { type ProgramFilter, ProgramsPast } from './programs.past.js';

type YesOrNo = 'true' | 'false';
const YES_OR_NO = ['true', 'false'] as const;

export class ListPrograms extends PageQuery {
  @IsOptional() @IsUUID() windowId?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(2000) @Max(2999) fiscalYear?: number;
  @IsOptional() @IsIn(PROGRAM_CATEGORIES) category?: ProgramCategory;
  @IsOptional() @IsIn(PROGRAM_STATUSES) status?: ProgramStatus;
  @IsOptional() @IsIn(YES_OR_NO) priority?: YesOrNo;
  @IsOptional() @IsIn(YES_OR_NO) innovation?: YesOrNo;
  /** `true`: those that serve none of the leaders' priorities (K3). */
  @IsOptional() @IsIn(YES_OR_NO) orphan?: YesOrNo;
  /** Code of an organisation that leads it or takes part. */
  @IsOptional() @Text(60) organisation?: string;

  @ApiPropertyOptional({
    description: 'A day, local to the region: the programs as they were known at its end. Left out: as they are now.',
  })
  @IsOptional()
  @LocalDate()
  asOf?: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs')
export class ListProgramsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly past: ProgramsPast,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary: 'The programs of the region, in the order in which they were registered, as they are or as they were known on a day',
  })
  @ApiPage(ProgramView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, asOf, ...filter }: ListPrograms): Promise<Page<ProgramView>> {
    const after = idIn(cursor);
    const moment = asOf === undefined ? null : momentOf({ asOf }, context, this.clock.now());
    return this.unitOfWork.read(context, async (tx) => {
      const views =
        moment === null ? await this.present(tx, filter, after, limit + 1) : await this.past.list(tx, filter, after, limit + 1, moment);
      return pageOf(views, limit, ({ id }) => [id]);
    });
  }

  private async present(tx: ReadTransaction, filter: ProgramFilter, after: string | undefined, limit: number): Promise<ProgramView[]> {
    const { windowId, fiscalYear, category, status, priority, innovation, orphan, organisation } = filter;
    const query = tx.manager
      .createQueryBuilder(Program, 'program')
      .where({ region: tx.context.region, ...defined({ windowId, fiscalYear, category, status }) })
      .orderBy('program.id')
      .limit(limit);
    if (after) query.andWhere('program.id > :after', { after });
    if (priority) query.andWhere('program.priority = :priority', { priority });
    if (innovation) query.andWhere('program.innovation = :innovation', { innovation });
    if (orphan) query.andWhere(ORPHAN, { orphan });
    if (organisation)
      query.andWhere('(program.leadCode = :organisation or program.members @> :member)', {
        organisation,
        member: JSON.stringify([{ organisationCode: organisation }]),
      });
    const found = await this.programs.withMilestones(tx, await query.getMany());
    const windows = await this.programs.windowsOf(tx, found);
    return found.map((program) => viewOf(program, windows.get(program.windowId ?? '') ?? null));
  }
}

/** What served only what has been withdrawn is an orphan, too. */
const ORPHAN = `(not exists (select from leader_priority wanted
  where wanted.region = program.region and wanted.id = any (program.aligned_with) and wanted.withdrawn_at is null)) = :orphan`;

function defined<T extends object>(filter: T): Partial<T> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Partial<T>;
}
