import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import { isId, type RequestContext, type Role } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PLANNERS } from '../../edge/roles.js';
import { GrantView } from '../give/give-grant.controller.js';
import { RecordGrantRepository } from '../record-grant.repository.js';

const WATCHERS: readonly [Role, ...Role[]] = ['auditor', ...PLANNERS];

/** A grant that was given, and how often it was used. */
export class KeptGrantView extends GrantView {
  @ApiProperty() grantedBy!: string;
  @ApiProperty({ format: 'date-time' }) grantedAt!: string;
  @ApiProperty({ type: 'integer', description: 'How many tickets were looked at by it.' }) looks!: number;
}

/** A look at a ticket. */
export class LookView {
  @ApiProperty({ type: 'integer', description: 'Counts up, not by one.' }) n!: number;
  @ApiProperty({ format: 'uuid' }) ticketId!: string;
  @ApiProperty() accessedBy!: string;
  @ApiProperty({ format: 'date-time' }) accessedAt!: string;
}

@ApiTags('record grants')
@Controller('v1/regions/:region/record-grants')
export class ListGrantsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: RecordGrantRepository,
  ) {}

  @Get()
  @Access({ roles: WATCHERS })
  @ApiOperation({ summary: 'What the region has let its province look at, the latest first' })
  @ApiPage(KeptGrantView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<KeptGrantView>> {
    const [before = null] = decodeCursor(cursor, ['string']) ?? [];
    if (before !== null && !isId(before)) throw new CursorMalformed();
    return this.unitOfWork.read(context, async (tx) => {
      const views = (await this.grants.list(tx, before, limit + 1)).map(({ grantedAt, expiresAt, ...grant }) => {
        return { ...grant, grantedAt: grantedAt.toISOString(), expiresAt: expiresAt.toISOString() };
      });
      return pageOf(views, limit, ({ id }) => [id]);
    });
  }

  @Get(':id/looks')
  @Access({ roles: WATCHERS })
  @ApiOperation({ summary: 'Who has looked at which ticket by a grant, and when; the latest first' })
  @ApiPage(LookView)
  looks(
    @Context() context: RequestContext,
    @Param('id', KnownId) grantId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<LookView>> {
    const [before = null] = decodeCursor(cursor, ['number']) ?? [];
    if (before !== null && (!Number.isInteger(before) || before < 1 || before > 2 ** 31 - 1)) throw new CursorMalformed();
    return this.unitOfWork.read(context, async (tx) => {
      const views = (await this.grants.looks(tx, grantId, before, limit + 1)).map(({ accessedAt, ...look }) => {
        return { ...look, accessedAt: accessedAt.toISOString() };
      });
      return pageOf(views, limit, ({ n }) => [n]);
    });
  }
}
