import { Module } from '@nestjs/common';
import { NotificationsSettingsModule } from '../settings.module.js';
import { ListConsentsController } from './consents/list-consents.controller.js';
import { ReaderRepository } from './reader.repository.js';
import { SetPreferencesController } from './set/set-preferences.controller.js';
import { SetPreferencesHandler } from './set/set-preferences.handler.js';
import { ShowPreferencesController } from './show/show-preferences.controller.js';

@Module({
  imports: [NotificationsSettingsModule],
  controllers: [ShowPreferencesController, SetPreferencesController, ListConsentsController],
  providers: [ReaderRepository, SetPreferencesHandler],
})
export class ReaderModule {}
