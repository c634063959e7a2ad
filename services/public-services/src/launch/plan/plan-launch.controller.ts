import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LAUNCH_GATES, type LaunchGate } from '@rakor/contracts';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { LaunchDueDto } from '../launch.fields.js';
import { LaunchView } from '../launch.view.js';
import { PlanLaunchHandler } from './plan-launch.handler.js';

export class PlanLaunch {
  @IsIn(LAUNCH_GATES) gate!: LaunchGate;
  @IsObject() @ValidateNested() @Type(() => LaunchDueDto) due!: LaunchDueDto;
  /** Title of who is to open it: "Menteri PAN-RB". */
  @IsOptional() @Text(200) guest?: string | null;
}

@ApiTags('launches')
@Controller('v1/regions/:region/places/:id/launches')
export class PlanLaunchController {
  constructor(private readonly handler: PlanLaunchHandler) {}

  @Post()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Plan a launch, for a day or in words that mean one' })
  @ApiCreatedResponse({ type: LaunchView })
  plan(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Body() { gate, due, guest = null }: PlanLaunch,
  ): Promise<LaunchView> {
    return this.handler.execute(context, { placeId, gate, due, guest });
  }
}
