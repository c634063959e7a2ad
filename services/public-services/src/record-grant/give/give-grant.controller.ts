import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsInt, Max, Min } from 'class-validator';
import { PLANNERS } from '../../edge/roles.js';
import { GiveGrantHandler } from './give-grant.handler.js';

export class GiveGrant {
  /** What the province is to find out. */
  @Text(500) reason!: string;
  /** How long it may look. */
  @IsInt() @Min(1) @Max(30) days!: number;
}

export class GrantView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '33', description: 'The province that may look.' }) grantee!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
}

@ApiTags('record grants')
@Controller('v1/regions/:region/record-grants')
export class GiveGrantController {
  constructor(private readonly handler: GiveGrantHandler) {}

  @Post()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Let the province look at single tickets for some days; each look is logged' })
  @ApiCreatedResponse({ type: GrantView })
  give(@Context() context: RequestContext, @Body() grant: GiveGrant): Promise<GrantView> {
    return this.handler.execute(context, grant);
  }
}
