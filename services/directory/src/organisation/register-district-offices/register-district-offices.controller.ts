import { Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADMINS } from '../../access.js';
import { OrganisationView } from '../organisation.view.js';
import { type DistrictOffices, RegisterDistrictOfficesHandler } from './register-district-offices.handler.js';

class DistrictOfficesView implements DistrictOffices {
  @ApiProperty({ type: [OrganisationView], description: 'Those that were missing.' })
  declare readonly registered: OrganisationView[];

  @ApiProperty({ type: 'integer', description: 'Districts that had an office before.' })
  declare readonly existing: number;
}

@Controller('v1/regions/:region/organisations/district-offices')
export class RegisterDistrictOfficesController {
  constructor(private readonly registerDistrictOffices: RegisterDistrictOfficesHandler) {}

  @Post()
  @Access(ADMINS)
  @ApiCreatedResponse({ type: DistrictOfficesView })
  @ApiOperation({ summary: 'Register an office for each district of the region that has none' })
  async register(@Context() context: RequestContext): Promise<DistrictOfficesView> {
    return this.registerDistrictOffices.execute(context);
  }
}
