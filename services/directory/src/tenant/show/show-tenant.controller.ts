import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../access.js';
import { TenantRepository } from '../tenant.repository.js';
import { TenantView, viewOf } from '../tenant.view.js';

@Controller('v1/regions/:region/onboarding')
export class ShowTenantController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tenants: TenantRepository,
  ) {}

  @Get()
  @Access(READERS)
  @ApiOkResponse({ type: TenantView })
  @ApiOperation({ summary: 'How the region is known here: its name, time zone and government' })
  async show(@Context() context: RequestContext): Promise<TenantView> {
    return viewOf(await this.unitOfWork.read(context, (tx) => this.tenants.get(tx)));
  }
}
