import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { loaded } from '../standard.content.js';
import { StandardRepository } from '../standard.repository.js';
import { ContentView, contentViewOf } from '../standard.view.js';

/** No catalogue is revised more often. */
const MOST_EDITIONS = 1_000_000;

/** What a standard said, and from when on. */
export class EditionView {
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ type: ContentView, description: 'Of an override only what differs.' }) content!: ContentView;
  @ApiProperty({ format: 'date-time' }) saidAt!: string;
  @ApiProperty() saidBy!: string;
}

@ApiTags('standards')
@Controller('v1/regions/:region/standards/:id/editions')
export class ListEditionsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What a standard of the region’s own has said, the latest edition first' })
  @ApiPage(EditionView)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<EditionView>> {
    const [before = null] = decodeCursor(cursor, ['number']) ?? [];
    if (before !== null && (!Number.isInteger(before) || before < 1 || before > MOST_EDITIONS)) throw new CursorMalformed();
    return this.unitOfWork.read(context, async (tx) => {
      const said = await this.standards.editions(tx, id, before, limit + 1);
      const views = said.map(({ edition, stored, saidAt, saidBy }) => {
        return { edition, content: contentViewOf(loaded(stored)), saidAt: saidAt.toISOString(), saidBy };
      });
      return pageOf(views, limit, ({ edition }) => [edition]);
    });
  }
}
