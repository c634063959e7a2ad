import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InstitutionTrainedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { InstitutionChanges } from '../institution.changes.js';
import { OfficersDto } from '../institution.fields.js';
import { InstitutionView } from '../institution.view.js';

@ApiTags('institutions')
@Controller('v1/regions/:region/institutions/:id/train')
export class TrainInstitutionController {
  constructor(private readonly changes: InstitutionChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Record that they have been trained, all of them' })
  @ApiOkResponse({ type: InstitutionView })
  train(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { officers }: OfficersDto,
  ): Promise<InstitutionView> {
    return this.changes.take(context, { id, expected }, InstitutionTrainedV1, (institution, now) => institution.train(officers, now));
  }
}
