import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StandardRevisedV1 } from '@rakor/contracts';
import { Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CATALOGUE_KEEPERS } from '../../edge/roles.js';
import { StandardChanges } from '../standard.changes.js';
import { ContentDto, contentOf } from '../standard.fields.js';
import { StandardView } from '../standard.view.js';

@ApiTags('standards')
@Controller('v1/regions/:region/standards/:id')
export class ReviseStandardController {
  constructor(private readonly changes: StandardChanges) {}

  @Put()
  @Access({ roles: CATALOGUE_KEEPERS })
  @ApiOperation({ summary: 'Let a standard say something else: its next edition' })
  @ApiOkResponse({ type: StandardView })
  revise(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() content: ContentDto,
  ): Promise<StandardView> {
    return this.changes.take(context, { id, expected }, StandardRevisedV1, (standard, now) => standard.revise(contentOf(content), now));
  }
}
