import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROGRAM_CATEGORIES, type ProgramCategory } from '@rakor/contracts';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { Program } from '../program.js';
import { ProgramRepository } from '../program.repository.js';
import { PROGRAM_STATUSES, type ProgramStatus } from '../program.state.js';
import { ProgramView, viewOf } from '../program.view.js';

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
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs')
export class ListProgramsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The programs of the region, in the order in which they were registered' })
  @ApiPage(ProgramView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, ...filter }: ListPrograms): Promise<Page<ProgramView>> {
    const after = idIn(cursor);
    const { windowId, fiscalYear, category, status, priority, innovation, orphan, organisation } = filter;
    return this.unitOfWork.read(context, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(Program, 'program')
        .where({ region: context.region, ...defined({ windowId, fiscalYear, category, status }) })
        .orderBy('program.id')
        .limit(limit + 1);
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
      return pageOf(
        found.map((program) => viewOf(program, windows.get(program.windowId ?? '') ?? null)),
        limit,
        ({ id }) => [id],
      );
    });
  }
}

/** What served only what has been withdrawn is an orphan, too. */
const ORPHAN = `(not exists (select from leader_priority wanted
  where wanted.region = program.region and wanted.id = any (program.aligned_with) and wanted.withdrawn_at is null)) = :orphan`;

function defined<T extends object>(filter: T): Partial<T> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Partial<T>;
}
