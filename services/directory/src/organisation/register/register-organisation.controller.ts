import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADMINS } from '../../access.js';
import { OrganisationBody } from '../organisation.body.js';
import { OrganisationView } from '../organisation.view.js';
import { RegisterOrganisationHandler } from './register-organisation.handler.js';

@Controller('v1/regions/:region/organisations')
export class RegisterOrganisationController {
  constructor(private readonly registerOrganisation: RegisterOrganisationHandler) {}

  @Post()
  @Access(ADMINS)
  @ApiCreatedResponse({ type: OrganisationView })
  @ApiOperation({ summary: 'Register an organisation of the region' })
  async register(@Context() context: RequestContext, @Body() body: OrganisationBody): Promise<OrganisationView> {
    return this.registerOrganisation.execute(context, body);
  }
}
