import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { NotificationsSettingsModule } from '../settings.module.js';
import { GatewayCarrier } from '../gateway/send/gateway-carrier.js';
import { ContactCodeLetters } from './send/contact-code-letters.js';
import { Letters } from './send/letters.js';
import { MailCarrier } from './send/mail-carrier.js';
import { PersonalLetters } from './send/personal-letters.js';
import { VisitorLetters } from './send/visitor-letters.js';

@Module({
  imports: [NotificationsSettingsModule, DeliveryModule],
  providers: [PersonalLetters, ContactCodeLetters, VisitorLetters, Letters, MailCarrier, GatewayCarrier],
})
export class MailModule {}
