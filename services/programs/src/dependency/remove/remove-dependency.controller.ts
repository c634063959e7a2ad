import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { WRITERS } from '../../edge/roles.js';
import { RemoveDependencyHandler } from './remove-dependency.handler.js';

export class RemoveDependency {
  /** Why the milestone does not wait for it any more. */
  @Text(2000) reason!: string;
}

@ApiTags('dependencies')
@Controller('v1/regions/:region/dependencies/:id/remove')
export class RemoveDependencyController {
  constructor(private readonly handler: RemoveDependencyHandler) {}

  @Post()
  @HttpCode(204)
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Say that a milestone does not wait for something any more' })
  @ApiNoContentResponse()
  remove(
    @Context() context: RequestContext,
    @Param('id', KnownId) dependencyId: string,
    @Body() { reason }: RemoveDependency,
  ): Promise<void> {
    return this.handler.execute(context, { dependencyId, reason });
  }
}
