import { Module } from '@nestjs/common';
import { SealingModule, SETTINGS } from '@rakor/bootstrap';
import { LOCAL_SETTINGS, type NotificationsSettings } from './settings.js';

/** Injects what notifications was told; a test that says nothing gets what a laptop has. */
export const NOTIFICATIONS_SETTINGS = Symbol('notifications settings');

@Module({
  imports: [SealingModule],
  providers: [
    {
      provide: NOTIFICATIONS_SETTINGS,
      inject: [SETTINGS],
      useFactory: (settings: Partial<NotificationsSettings>): NotificationsSettings => ({ ...LOCAL_SETTINGS, ...settings }),
    },
  ],
  exports: [NOTIFICATIONS_SETTINGS, SealingModule],
})
export class NotificationsSettingsModule {}
