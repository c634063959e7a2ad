import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StandardRetiredV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CATALOGUE_KEEPERS } from '../../edge/roles.js';
import { Reason } from '../../place/place.fields.js';
import { StandardChanges } from '../standard.changes.js';
import { StandardView } from '../standard.view.js';

@ApiTags('standards')
@Controller('v1/regions/:region/standards/:id/retire')
export class RetireStandardController {
  constructor(private readonly changes: StandardChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CATALOGUE_KEEPERS })
  @ApiOperation({ summary: 'Let a standard hold no more; of an override the province’s holds again' })
  @ApiOkResponse({ type: StandardView })
  retire(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: Reason,
  ): Promise<StandardView> {
    return this.changes.take(context, { id, expected }, StandardRetiredV1, (standard, now) => standard.retire(reason, now));
  }
}
