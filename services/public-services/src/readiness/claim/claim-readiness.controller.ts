import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadinessClaimedV1, WORKSTREAMS, type Workstream } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { ReadinessChanges } from '../readiness.changes.js';
import { ReadinessNotPlanned } from '../readiness.errors.js';
import { ReadinessView } from '../readiness.view.js';

export class ClaimReadiness {
  @IsInt() @Min(0) @Max(100) percent!: number;
  /** Of one workstream; left out: of the whole. */
  @IsOptional() @IsIn(WORKSTREAMS) workstream?: Workstream | null;
}

@ApiTags('readiness')
@Controller('v1/regions/:region/places/:id/readiness/claim')
export class ClaimReadinessController {
  constructor(private readonly changes: ReadinessChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Say how far it is; what is verified stands beside it' })
  @ApiOkResponse({ type: ReadinessView })
  claim(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { percent, workstream = null }: ClaimReadiness,
  ): Promise<ReadinessView> {
    const { actorId } = context;
    return this.changes.take(context, { id, expected }, ReadinessClaimedV1, (readiness, now, place) => {
      if (readiness.items.length === 0) throw new ReadinessNotPlanned(place.name);
      return readiness.claim(workstream, percent, actorId, now);
    });
  }
}
