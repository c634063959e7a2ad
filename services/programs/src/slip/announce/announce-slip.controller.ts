import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { WRITERS } from '../../edge/roles.js';
import { SlipView } from '../slip.view.js';
import { AnnounceSlipHandler } from './announce-slip.handler.js';

export class AnnounceSlip {
  /** When the milestone is to be expected: later than said before, or earlier again. */
  @LocalDate() expectedOn!: string;
  @Text(2000) reason!: string;
}

@ApiTags('dependencies')
@Controller('v1/regions/:region/programs/:id/milestones/:milestoneId/slips')
export class AnnounceSlipController {
  constructor(private readonly handler: AnnounceSlipHandler) {}

  @Post()
  @Access({ roles: WRITERS })
  @ApiOperation({
    summary: 'Say that a milestone will come on another day; the answer tells what moves with it, and what is not in time any more',
  })
  @ApiCreatedResponse({ type: SlipView })
  announce(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Param('milestoneId', KnownId) milestoneId: string,
    @Body() { expectedOn, reason }: AnnounceSlip,
  ): Promise<SlipView> {
    return this.handler.execute(context, { programId, milestoneId, expectedOn, reason });
  }
}
