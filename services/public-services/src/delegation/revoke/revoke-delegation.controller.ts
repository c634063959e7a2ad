import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DelegationRevokedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, LocalDate } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { PLANNERS } from '../../edge/roles.js';
import { Reason } from '../../place/place.fields.js';
import { DelegationChanges } from '../delegation.changes.js';
import { DelegationView } from '../delegation.view.js';

export class RevokeDelegation extends Reason {
  /** Its new last day; the day before it begins takes it back altogether. */
  @LocalDate() validTo!: string;
}

@ApiTags('delegations')
@Controller('v1/regions/:region/delegations/:id/revoke')
export class RevokeDelegationController {
  constructor(private readonly changes: DelegationChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Let a delegation end earlier' })
  @ApiOkResponse({ type: DelegationView })
  revoke(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { validTo, reason }: RevokeDelegation,
  ): Promise<DelegationView> {
    return this.changes.take(context, { id, expected }, DelegationRevokedV1, (delegation, now) => delegation.revoke(validTo, reason, now));
  }
}
