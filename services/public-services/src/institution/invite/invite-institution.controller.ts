import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { INSTITUTION_KINDS, type InstitutionKind } from '@rakor/contracts';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { Code } from '../../place/place.fields.js';
import { InstitutionView } from '../institution.view.js';
import { InviteInstitutionHandler } from './invite-institution.handler.js';

export class InviteInstitution {
  /** Once at the place: "polres". */
  @Code() code!: string;
  @Text(200) name!: string;
  @IsIn(INSTITUTION_KINDS) kind!: InstitutionKind;
  /** The tenant to whom its cases belong, of another regency's or the province's service only. */
  @IsOptional() @Text(5) ownerRegion?: string | null;
}

@ApiTags('institutions')
@Controller('v1/regions/:region/places/:id/institutions')
export class InviteInstitutionController {
  constructor(private readonly handler: InviteInstitutionHandler) {}

  @Post()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Invite an institution to take part in a place' })
  @ApiCreatedResponse({ type: InstitutionView })
  invite(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Body() { ownerRegion = null, ...invitation }: InviteInstitution,
  ): Promise<InstitutionView> {
    return this.handler.execute(context, { placeId, invitation: { ...invitation, ownerRegion } });
  }
}
