import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { InstitutionRepository } from '../institution.repository.js';
import { InstitutionView, viewOf } from '../institution.view.js';

@ApiTags('institutions')
@Controller('v1/regions/:region/institutions/:id')
export class ShowInstitutionController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly institutions: InstitutionRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One institution’s part in a place' })
  @ApiOkResponse({ type: InstitutionView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<InstitutionView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.institutions.get(tx, id)));
  }
}
