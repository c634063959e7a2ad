import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import type { DirectiveStep } from '../directive.state.js';
import { DirectiveRepository } from '../directive.repository.js';

/** Who did what to a directive, and when. */
export class DirectiveHistoryEntry {
  @ApiProperty({ description: 'The version that it brought.' }) version!: number;
  @ApiProperty({ example: 'issued' }) action!: DirectiveStep;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Subject of the token.' }) actorId!: string;
  @ApiProperty({ type: String, nullable: true }) actorRole!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In which position the actor acted, with the mark of who stands in.' })
  position!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who held that position.' }) person!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The wording that it brought, where it brought one.' }) text!: string | null;
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/history')
export class ShowDirectiveHistoryController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What has been done to a directive, from its first draft on, with every wording that it has had' })
  @ApiPage(DirectiveHistoryEntry)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<DirectiveHistoryEntry>> {
    const [after = 0] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id } = await this.directives.get(tx, directiveId);
      const rows = await tx.manager.query<DirectiveHistoryEntry[]>(SELECT, [region, id, after, limit + 1]);
      return pageOf(rows, limit, ({ version }) => [version]);
    });
  }
}

const SELECT = `
  select version, action, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", actor_role as "actorRole",
         position, person, reason, text
    from directive_history where region = $1 and directive_id = $2 and version > $3::float8 order by version limit $4`;
