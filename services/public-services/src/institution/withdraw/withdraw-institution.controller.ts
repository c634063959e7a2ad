import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InstitutionWithdrawnV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { Reason } from '../../place/place.fields.js';
import { InstitutionChanges } from '../institution.changes.js';
import { InstitutionView } from '../institution.view.js';

@ApiTags('institutions')
@Controller('v1/regions/:region/institutions/:id/withdraw')
export class WithdrawInstitutionController {
  constructor(private readonly changes: InstitutionChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Let it take part no more' })
  @ApiOkResponse({ type: InstitutionView })
  withdraw(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: Reason,
  ): Promise<InstitutionView> {
    return this.changes.take(context, { id, expected }, InstitutionWithdrawnV1, (institution, now) => institution.withdraw(reason, now));
  }
}
