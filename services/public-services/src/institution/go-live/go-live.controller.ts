import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InstitutionLiveV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { InstitutionChanges } from '../institution.changes.js';
import { InstitutionView } from '../institution.view.js';

@ApiTags('institutions')
@Controller('v1/regions/:region/institutions/:id/go-live')
export class GoLiveController {
  constructor(private readonly changes: InstitutionChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Let it serve from now on' })
  @ApiOkResponse({ type: InstitutionView })
  goLive(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
  ): Promise<InstitutionView> {
    return this.changes.take(context, { id, expected }, InstitutionLiveV1, (institution, now) => institution.goLive(now));
  }
}
