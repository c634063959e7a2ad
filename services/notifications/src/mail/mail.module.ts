import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { NotificationsSettingsModule } from '../settings.module.js';
import { TakeReceiptController } from '../gateway/receive/take-receipt.controller.js';
import { TakeReceiptHandler } from '../gateway/receive/take-receipt.handler.js';
import { GatewayCarrier } from '../gateway/send/gateway-carrier.js';
import { ContactCodeLetters } from './send/contact-code-letters.js';
import { Letters } from './send/letters.js';
import { MailCarrier } from './send/mail-carrier.js';
import { PersonalLetters } from './send/personal-letters.js';
import { VisitorLetters } from './send/visitor-letters.js';
import { WithdrawWhatEnded } from './withdraw/withdraw-what-ended.controller.js';

@Module({
  imports: [NotificationsSettingsModule, DeliveryModule],
  controllers: [TakeReceiptController, WithdrawWhatEnded],
  providers: [TakeReceiptHandler, PersonalLetters, ContactCodeLetters, VisitorLetters, Letters, MailCarrier, GatewayCarrier],
})
export class MailModule {}
