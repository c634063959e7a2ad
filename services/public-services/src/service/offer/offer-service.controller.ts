import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { Code } from '../../place/place.fields.js';
import { ServiceView } from '../service.view.js';
import { OfferServiceHandler } from './offer-service.handler.js';

export class OfferService {
  /** Once among what the place offers: "ktp-el". */
  @Code() code!: string;
  @Text(200) name!: string;
  /** First letters of its tickets' numbers; services of one group share them. */
  @Matches(/^[A-Z]{1,2}$/, { context: { mend: 'Send one or two capital letters, as "A".' } }) prefix!: string;
  /** Its standard in the catalogue of the region or its province; a mini-MPP offers only what is delegated to its district by one. */
  @IsOptional() @IsUUID() standardId?: string | null;
  /** Who serves, of the institutions that take part in the place; the operator where nothing is said. */
  @IsOptional() @IsUUID() institutionId?: string | null;
}

@ApiTags('services')
@Controller('v1/regions/:region/places/:id/services')
export class OfferServiceController {
  constructor(private readonly handler: OfferServiceHandler) {}

  @Post()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Offer a service at a place' })
  @ApiCreatedResponse({ type: ServiceView })
  offer(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Body() { institutionId = null, standardId = null, ...wish }: OfferService,
  ): Promise<ServiceView> {
    return this.handler.execute(context, { placeId, institutionId, wish: { ...wish, standardId } });
  }
}
