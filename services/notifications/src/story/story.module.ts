import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { RuleModule } from '../rule/rule.module.js';
import { TestModeModule } from '../test-mode/test-mode.module.js';
import { ShowStoryPageController } from './page/show-story-page.controller.js';
import { EventStories } from './show/event-story.query.js';
import { ShowStoryController } from './show/show-story.controller.js';

@Module({
  imports: [DeliveryModule, RuleModule, TestModeModule],
  controllers: [ShowStoryController, ShowStoryPageController],
  providers: [EventStories],
})
export class StoryModule {}
