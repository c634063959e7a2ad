import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import { Clock, isId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { answerPage, PageLanguage } from '@rakor/pages';
import { IsOptional, Matches } from 'class-validator';
import { ListDeliveries } from '../../delivery/list/list-deliveries.query.js';
import { EventStories } from '../show/event-story.query.js';
import { TestModeRepository } from '../../test-mode/test-mode.repository.js';
import { EventWithoutStory } from '../story.errors.js';
import { subjectsOf } from '../subjects.queries.js';
import type { EventStory } from '../story.view.js';
import { type Found, STORY_LOOK, storyPage } from './story.page.js';

/** Deliveries on a page. */
const LENGTH = 50;

export class StoryPageQuery extends PageLanguage {
  @ApiPropertyOptional({ example: 'dinkes', description: 'Code or id of a recipient, id of an event, or trace id.' })
  @IsOptional()
  @Matches(/^\s*[\w.-]{0,100}\s*$/, { context: { mend: 'Write the code of a recipient, the id of an event, or a trace id.' } })
  q?: string;
}

@ApiTags('deliveries')
@Controller('v1/regions/:region')
export class ShowStoryPageController {
  constructor(
    private readonly stories: EventStories,
    private readonly deliveries: ListDeliveries,
    private readonly testModes: TestModeRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get('deliveries.html')
  @Access({ roles: ['secretariat', 'auditor', 'regency-admin', 'province-admin'] })
  @Header('content-security-policy', STORY_LOOK.policy)
  @ApiOperation({ summary: '"Did it arrive, and if not, why" as a page' })
  @ApiProduces('text/html')
  async show(@Context() context: RequestContext, @Query() { lang, q }: StoryPageQuery): Promise<StreamableFile> {
    return answerPage(storyPage(await this.found(context, (q ?? '').trim()), lang));
  }

  /** An id is that of an event, or else of a person or a webhook. */
  private async found(context: RequestContext, q: string): Promise<Found> {
    const testMode = await this.unitOfWork.read(context, (tx) => this.testModes.get(tx));
    const testingUntil = testMode.isOn(this.clock.now()) ? (testMode.until?.toISOString() ?? null) : null;
    const asked = { region: context.region, q, testingUntil, story: null, deliveries: null };
    if (q === '') return asked;
    const story = isId(q) ? await this.storyOf(context, q) : null;
    if (story) return { ...asked, story };
    const filter = /^[0-9a-f]{32}$/.test(q) ? { trace: q } : { recipient: q };
    const { items } = await this.deliveries.page(context, filter, { limit: LENGTH, cursor: undefined });
    const ids = items.map(({ id }) => id);
    const subjects = await this.unitOfWork.read(context, (tx) => subjectsOf(tx, ids));
    return { ...asked, deliveries: items.map((one) => ({ ...one, subject: subjects.get(one.id) })) };
  }

  private async storyOf(context: RequestContext, eventId: string): Promise<EventStory | null> {
    try {
      return await this.stories.of(context, eventId);
    } catch (error) {
      if (error instanceof EventWithoutStory) return null;
      throw error;
    }
  }
}
