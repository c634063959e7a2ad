import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EvidenceVerifiedV1 } from '@rakor/contracts';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { PLANNERS } from '../../edge/roles.js';
import { ReadinessChanges } from '../readiness.changes.js';
import { ReadinessView } from '../readiness.view.js';

/** Verified is what was read: the version that the verifier has seen. */
@ApiTags('readiness')
@Controller('v1/regions/:region/places/:id/readiness/items/:code/verify')
export class VerifyEvidenceController {
  constructor(private readonly changes: ReadinessChanges) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'See that it is done, as somebody else than who submitted it' })
  @ApiOkResponse({ type: ReadinessView })
  verify(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @Param('code') code: string,
    @IfMatch() expected: number | undefined,
  ): Promise<ReadinessView> {
    const { actorId } = context;
    return this.changes.take(context, { id, expected }, EvidenceVerifiedV1, (readiness, now) => readiness.verify(code, actorId, now));
  }
}
