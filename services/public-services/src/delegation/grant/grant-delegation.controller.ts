import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, IsUUID } from 'class-validator';
import { PLANNERS } from '../../edge/roles.js';
import { DelegationView } from '../delegation.view.js';
import { GrantDelegationHandler } from './grant-delegation.handler.js';

export class GrantDelegation {
  /** Code of the district: "35.24.01". */
  @Text(8) district!: string;
  /** The service, by its standard in the catalogue. */
  @IsUUID() standardId!: string;
  /** The decision that it rests on: "Perbup 12/2023". */
  @Text(200) legalBasis!: string;
  @LocalDate() validFrom!: string;
  /** Its last day; left out: until it is revoked. */
  @IsOptional() @LocalDate({ nullable: true }) validTo?: string | null;
}

@ApiTags('delegations')
@Controller('v1/regions/:region/delegations')
export class GrantDelegationController {
  constructor(private readonly handler: GrantDelegationHandler) {}

  @Post()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Delegate a service to a district' })
  @ApiCreatedResponse({ type: DelegationView })
  grant(@Context() context: RequestContext, @Body() { validTo = null, ...wish }: GrantDelegation): Promise<DelegationView> {
    return this.handler.execute(context, { ...wish, validTo });
  }
}
