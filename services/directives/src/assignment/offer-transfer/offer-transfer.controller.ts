import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { OfferTransferHandler } from './offer-transfer.handler.js';

export class OfferTransfer {
  /** Another organisation of the region that issued the directive. */
  @IsUUID() organisationId!: string;
  /** Why: the receiver reads it. */
  @Text(2000) reason!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/offer-transfer')
export class OfferTransferController {
  constructor(private readonly handler: OfferTransferHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'Who has an assignment, or who gave it, offers it to another organisation of the region' })
  @ApiOkResponse({ type: AssignmentView })
  offer(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { organisationId, reason }: OfferTransfer,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, organisationId, reason });
  }
}
