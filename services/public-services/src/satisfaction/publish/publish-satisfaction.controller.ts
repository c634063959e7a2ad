import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, LocalDate } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { SatisfactionView } from '../satisfaction.view.js';
import { PublishSatisfactionHandler } from './publish-satisfaction.handler.js';

export class PublishSatisfaction {
  /** Days of the visits, local to the place, both included. */
  @LocalDate() from!: string;
  @LocalDate() until!: string;
}

@ApiTags('satisfaction')
@Controller('v1/regions/:region/places/:id/satisfaction/publish')
export class PublishSatisfactionController {
  constructor(private readonly handler: PublishSatisfactionHandler) {}

  @Post()
  @Access({ roles: KEEPERS })
  @ApiOperation({
    summary: 'Announce the index of a place, with the three elements that were judged worst; refused while too few have answered',
  })
  @ApiCreatedResponse({ type: SatisfactionView })
  publish(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Body() period: PublishSatisfaction,
  ): Promise<SatisfactionView> {
    return this.handler.execute(context, { placeId, ...period });
  }
}
