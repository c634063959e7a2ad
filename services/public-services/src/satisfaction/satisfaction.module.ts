import { Module } from '@nestjs/common';
import { PlaceModule } from '../place/place.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { ShowSurveyController } from '../survey/show/show-survey.controller.js';
import { SurveyReader } from '../survey/show/survey.reader.js';
import { SubmitSurveyController } from '../survey/submit/submit-survey.controller.js';
import { SubmitSurveyHandler } from '../survey/submit/submit-survey.handler.js';
import { TicketModule } from '../ticket/ticket.module.js';
import { PublishSatisfactionController } from './publish/publish-satisfaction.controller.js';
import { PublishSatisfactionHandler } from './publish/publish-satisfaction.handler.js';
import { SatisfactionReader } from './satisfaction.reader.js';
import { ShowSatisfactionController } from './show/show-satisfaction.controller.js';

/** What people say of how they were served, and the index that it comes to. */
@Module({
  imports: [PlaceModule, QueueModule, TicketModule],
  controllers: [ShowSurveyController, SubmitSurveyController, ShowSatisfactionController, PublishSatisfactionController],
  providers: [SurveyReader, SubmitSurveyHandler, SatisfactionReader, PublishSatisfactionHandler],
})
export class SatisfactionModule {}
