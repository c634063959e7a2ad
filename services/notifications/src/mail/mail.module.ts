import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { NotificationsSettingsModule } from '../settings.module.js';
import { MailCarrier } from './send/mail-carrier.js';

@Module({ imports: [NotificationsSettingsModule, DeliveryModule], providers: [MailCarrier] })
export class MailModule {}
