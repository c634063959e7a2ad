import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { PROGRAM_CATEGORIES, type ProgramCategory } from '@rakor/contracts';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import { provinceOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { PROGRAM_STATUSES, type ProgramStatus } from '../program.state.js';

/** Something new that a regency of the province does, for others to take up. */
export class InnovationView {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ description: 'The tenant whose program it is.' }) regency!: string;
  @ApiProperty({ example: 'PRG/52.08/2021/0005' }) number!: string;
  @ApiProperty({ example: 'Dukcapil keliling' }) title!: string;
  @ApiProperty({ type: String, nullable: true }) description!: string | null;
  @ApiProperty({ enum: PROGRAM_CATEGORIES }) category!: ProgramCategory;
  @ApiProperty({ type: String, nullable: true, description: 'By which another regency may draft the same.' }) template!: string | null;
  @ApiProperty() leadName!: string;
  @ApiProperty({ enum: PROGRAM_STATUSES }) status!: ProgramStatus;
}

export class ListInnovations extends PageQuery {
  @IsOptional() @IsIn(PROGRAM_CATEGORIES) category?: ProgramCategory;
}

@ApiTags('programs')
@Controller('v1/regions/:region/innovations')
export class ListInnovationsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What is new in the regencies of the province, the latest first: others may take it up (K6)' })
  @ApiPage(InnovationView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, category }: ListInnovations): Promise<Page<InnovationView>> {
    const before = idIn(cursor);
    return this.unitOfWork.read(context, async ({ manager }) => {
      const values = [provinceOf(context.region), before ?? null, category ?? null, limit + 1];
      return pageOf(await manager.query<InnovationView[]>(SELECT, values), limit, ({ programId }) => [programId]);
    });
  }
}

const SELECT = `
  select program_id as "programId", regency, number, title, description, category, template, lead_name as "leadName", status
    from innovation
   where region = $1 and ($2::uuid is null or program_id < $2) and ($3::text is null or category = $3)
   order by program_id desc limit $4`;
