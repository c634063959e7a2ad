import { Module } from '@nestjs/common';
import { TestModeModule } from '../test-mode/test-mode.module.js';
import { NotificationsSettingsModule } from '../settings.module.js';
import { ContactCodeRepository } from './contact/contact-code.repository.js';
import { ContactController } from './contact/contact.controller.js';
import { ProveContactHandler } from './contact/prove-contact.handler.js';
import { SendCodeHandler } from './contact/send-code.handler.js';
import { ListConsentsController } from './consents/list-consents.controller.js';
import { ReaderRepository } from './reader.repository.js';
import { SetPreferencesController } from './set/set-preferences.controller.js';
import { SetPreferencesHandler } from './set/set-preferences.handler.js';
import { ShowPreferencesController } from './show/show-preferences.controller.js';

@Module({
  imports: [NotificationsSettingsModule, TestModeModule],
  controllers: [ShowPreferencesController, SetPreferencesController, ListConsentsController, ContactController],
  providers: [ReaderRepository, SetPreferencesHandler, ContactCodeRepository, SendCodeHandler, ProveContactHandler],
})
export class ReaderModule {}
