import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { PLANNERS } from '../../edge/roles.js';
import { Reason } from '../../place/place.fields.js';
import { PartnerView } from '../launch.view.js';
import { AnswerInvitationHandler } from './answer-invitation.handler.js';

export class AcceptInvitation {
  /** A place of its own, to be opened on the same day. */
  @IsUUID() placeId!: string;
}

@ApiTags('launches')
@Controller('v1/regions/:region/launch-invitations/:id')
export class AnswerInvitationController {
  constructor(private readonly handler: AnswerInvitationHandler) {}

  @Post('accept')
  @HttpCode(200)
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Come along, with a place of one’s own' })
  @ApiOkResponse({ type: PartnerView })
  accept(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @Body() { placeId }: AcceptInvitation,
  ): Promise<PartnerView> {
    return this.handler.accept(context, id, placeId);
  }

  @Post('decline')
  @HttpCode(200)
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Not come along, for a reason' })
  @ApiOkResponse({ type: PartnerView })
  decline(@Context() context: RequestContext, @Param('id', KnownId) id: string, @Body() { reason }: Reason): Promise<PartnerView> {
    return this.handler.decline(context, id, reason);
  }

  @Post('ready')
  @HttpCode(200)
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Say that nothing is missing at one’s own place: 409 with all that is' })
  @ApiOkResponse({ type: PartnerView })
  ready(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<PartnerView> {
    return this.handler.beReady(context, id);
  }
}
