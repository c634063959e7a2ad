import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { BriefReader } from './brief.reader.js';
import { MinutesReader } from './minutes/minutes.reader.js';
import { ShowMinutesController } from './minutes/show-minutes.controller.js';
import { ShowBriefController } from './show-brief.controller.js';

/** What a meeting is read from: its brief before, and its minutes after. */
@Module({
  imports: [DirectoryModule, MeetingModule],
  controllers: [ShowBriefController, ShowMinutesController],
  providers: [BriefReader, MinutesReader],
})
export class BriefModule {}
