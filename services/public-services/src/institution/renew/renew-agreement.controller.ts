import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InstitutionAgreementRenewedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { InstitutionChanges } from '../institution.changes.js';
import { AgreementDto } from '../institution.fields.js';
import { InstitutionView } from '../institution.view.js';

@ApiTags('institutions')
@Controller('v1/regions/:region/institutions/:id/renew')
export class RenewAgreementController {
  constructor(private readonly changes: InstitutionChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Record an agreement that follows the present one' })
  @ApiOkResponse({ type: InstitutionView })
  renew(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() agreement: AgreementDto,
  ): Promise<InstitutionView> {
    return this.changes.take(context, { id, expected }, InstitutionAgreementRenewedV1, (institution, now) =>
      institution.renew(agreement, now),
    );
  }
}
