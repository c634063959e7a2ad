import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Matches } from 'class-validator';
import { PLANNERS, READERS } from '../../edge/roles.js';
import { LaunchRepository } from '../launch.repository.js';
import { PartnerView, partnerViewOf } from '../launch.view.js';
import { InvitePartnerHandler } from './invite-partner.handler.js';

export class InvitePartner {
  /** The regency or city that is to open a place of its own on the same day. */
  @Matches(/^\d{2}\.\d{2}$/, { context: { mend: 'Send the code of a regency or city, as "33.24".' } }) region!: string;
}

@ApiTags('launches')
@Controller('v1/regions/:region/launches/:id/partners')
export class InvitePartnerController {
  constructor(
    private readonly handler: InvitePartnerHandler,
    private readonly unitOfWork: UnitOfWork,
    private readonly launches: LaunchRepository,
  ) {}

  @Post()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Ask another regency, of whatever province, to open on the same day' })
  @ApiCreatedResponse({ type: PartnerView })
  invite(
    @Context() context: RequestContext,
    @Param('id', KnownId) launchId: string,
    @Body() { region: partnerRegion }: InvitePartner,
  ): Promise<PartnerView> {
    return this.handler.execute(context, { launchId, partnerRegion });
  }

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Who was asked to open on the same day, and what they have answered' })
  @ApiOkResponse({ type: [PartnerView] })
  list(@Context() context: RequestContext, @Param('id', KnownId) launchId: string): Promise<PartnerView[]> {
    return this.unitOfWork.read(context, async (tx) => {
      await this.launches.get(tx, launchId);
      return (await this.launches.partners(tx, launchId)).map(partnerViewOf);
    });
  }
}
