import { Module } from '@nestjs/common';
import { RegionalCalendarRepository } from '../calendar/regional-calendar.repository.js';
import { DirectiveModule } from '../directive/directive.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { AskToMendController } from './ask-to-mend/ask-to-mend.controller.js';
import { AskToMend } from './ask-to-mend/ask-to-mend.handler.js';
import { SatisfactionDutyRepository } from './satisfaction-duty.repository.js';

/** What people think of the places that serve them, where somebody has to act on it. */
@Module({
  imports: [DirectiveModule, DirectoryModule, MeetingModule],
  controllers: [AskToMendController],
  providers: [AskToMend, RegionalCalendarRepository, SatisfactionDutyRepository],
})
export class SatisfactionModule {}
