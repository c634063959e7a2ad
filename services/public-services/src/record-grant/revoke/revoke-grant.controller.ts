import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { PLANNERS } from '../../edge/roles.js';
import { RevokeGrantHandler } from './revoke-grant.handler.js';

export class RevokeGrant {
  @Text(500) reason!: string;
}

@ApiTags('record grants')
@Controller('v1/regions/:region/record-grants/:id/revoke')
export class RevokeGrantController {
  constructor(private readonly handler: RevokeGrantHandler) {}

  @Post()
  @HttpCode(204)
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Let the province look at single tickets no more, before the time has run out' })
  @ApiNoContentResponse()
  revoke(@Context() context: RequestContext, @Param('id', KnownId) grantId: string, @Body() { reason }: RevokeGrant): Promise<void> {
    return this.handler.execute(context, { grantId, reason });
  }
}
