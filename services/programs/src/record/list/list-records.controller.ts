import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsNull, MoreThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { ProgramRecord } from '../record.js';
import { RecordOwners } from '../record.owners.js';
import { RecordView, viewOf } from '../record.view.js';

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/records/:kind')
export class ListRecordsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owners: RecordOwners,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'A list of a program, in the order in which it was written' })
  @ApiPage(RecordView)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Param('kind') key: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<RecordView>> {
    const after = idIn(cursor);
    return this.unitOfWork.read(context, async (tx) => {
      const { region, kind } = await this.owners.get(tx, programId, key);
      const where = { region, programId, kind: kind.key, removedAt: IsNull(), ...(after && { id: MoreThan(after) }) };
      const found = await tx.manager.find(ProgramRecord, { where, order: { id: 'ASC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
