import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import { type RequestContext, TIME_ZONES, type TimeZone } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsCode } from '../../code.field.js';
import { TenantView } from '../tenant.view.js';
import { OnboardRegionHandler } from './onboard-region.handler.js';

class GovernmentBody {
  @IsOptional()
  @IsCode()
  code?: string;

  @IsOptional()
  @Text(200)
  name?: string;
}

class OnboardingBody {
  /** By default that of the province. */
  @IsOptional()
  @IsIn(TIME_ZONES)
  timeZone?: TimeZone;

  /** By default "pemkab-blora", "Pemerintah Kabupaten Blora". */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => GovernmentBody)
  government?: GovernmentBody;
}

@Controller('v1/regions/:region/onboarding')
export class OnboardRegionController {
  constructor(private readonly onboardRegion: OnboardRegionHandler) {}

  @Post()
  @Access({ roles: ['province-admin'], reach: 'province' })
  @ApiCreatedResponse({ type: TenantView })
  @ApiOperation({ summary: 'Onboard a region of the province as a tenant, and register its government' })
  async onboard(@Context() context: RequestContext, @Body() body: OnboardingBody): Promise<TenantView> {
    return this.onboardRegion.execute(context, body);
  }
}
