import { Module } from '@nestjs/common';
import { SETTINGS } from '@rakor/bootstrap';
import { Sealer } from '@rakor/persistence';
import { LOCAL_SETTINGS, type NotificationsSettings } from './settings.js';

/** Injects what notifications was told; a test that says nothing gets what a laptop has. */
export const NOTIFICATIONS_SETTINGS = Symbol('notifications settings');

@Module({
  providers: [
    {
      provide: NOTIFICATIONS_SETTINGS,
      inject: [SETTINGS],
      useFactory: (settings: Partial<NotificationsSettings>): NotificationsSettings => ({ ...LOCAL_SETTINGS, ...settings }),
    },
    {
      provide: Sealer,
      inject: [NOTIFICATIONS_SETTINGS],
      useFactory: ({ sealingKeys }: NotificationsSettings) => new Sealer(sealingKeys.map((key) => Buffer.from(key, 'base64'))),
    },
  ],
  exports: [NOTIFICATIONS_SETTINGS, Sealer],
})
export class NotificationsSettingsModule {}
