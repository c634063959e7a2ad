import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EvidenceReturnedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { PLANNERS } from '../../edge/roles.js';
import { Reason } from '../../place/place.fields.js';
import { ReadinessChanges } from '../readiness.changes.js';
import { ReadinessView } from '../readiness.view.js';

@ApiTags('readiness')
@Controller('v1/regions/:region/places/:id/readiness/items/:code/return')
export class ReturnEvidenceController {
  constructor(private readonly changes: ReadinessChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Say that it is not done, or not any more' })
  @ApiOkResponse({ type: ReadinessView })
  return(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @Param('code') code: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: Reason,
  ): Promise<ReadinessView> {
    const { actorId } = context;
    return this.changes.take(context, { id, expected }, EvidenceReturnedV1, (readiness, now) =>
      readiness.return(code, reason, actorId, now),
    );
  }
}
