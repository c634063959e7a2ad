import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { EventStory } from '../story.view.js';
import { EventStories } from './event-story.query.js';

@ApiTags('deliveries')
@Controller('v1/regions/:region/events')
export class ShowStoryController {
  constructor(private readonly stories: EventStories) {}

  /** Did it arrive, and if not, why: of one event, everybody who was told in the region, on which way and how that went; and who was not, and why. */
  @Get(':id/story')
  @Access({ roles: ['secretariat', 'auditor', 'regency-admin', 'province-admin'] })
  @ApiOkResponse({ type: EventStory })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<EventStory> {
    return this.stories.of(context, id);
  }
}
