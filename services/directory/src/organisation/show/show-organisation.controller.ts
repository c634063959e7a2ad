import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../access.js';
import { OrganisationRepository } from '../organisation.repository.js';
import { OrganisationView, viewOf } from '../organisation.view.js';

@Controller('v1/regions/:region/organisations')
export class ShowOrganisationController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  @Get(':id')
  @Access(READERS)
  @ApiOkResponse({ type: OrganisationView })
  @ApiOperation({ summary: 'One organisation' })
  async show(@Context() context: RequestContext, @Param('id') id: string): Promise<OrganisationView> {
    return viewOf(await this.unitOfWork.read(context, (tx) => this.organisations.get(tx, id)));
  }
}
