import { Module } from '@nestjs/common';
import { SETTINGS } from '@rakor/bootstrap';
import { Sealer } from '@rakor/persistence';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { LOCAL_SETTINGS, type NotificationsSettings } from '../settings.js';
import { ChangeWebhookController } from './change/change-webhook.controller.js';
import { ChangeWebhookHandler } from './change/change-webhook.handler.js';
import { DisableWebhookController } from './disable/disable-webhook.controller.js';
import { DisableWebhookHandler } from './disable/disable-webhook.handler.js';
import { DisableWebhook } from './disable/disable-webhook.js';
import { EnableWebhookController } from './enable/enable-webhook.controller.js';
import { EnableWebhookHandler } from './enable/enable-webhook.handler.js';
import { FanOutEvents } from './fan-out/fan-out-events.controller.js';
import { ListWebhooksController } from './list/list-webhooks.controller.js';
import { RedeliverOneController } from './redeliver/redeliver-one.controller.js';
import { RedeliverOneHandler } from './redeliver/redeliver-one.handler.js';
import { RedeliverSinceController } from './redeliver/redeliver-since.controller.js';
import { RedeliverSinceHandler } from './redeliver/redeliver-since.handler.js';
import { RegisterWebhookController } from './register/register-webhook.controller.js';
import { RegisterWebhookHandler } from './register/register-webhook.handler.js';
import { RotateSecretController } from './rotate-secret/rotate-secret.controller.js';
import { RotateSecretHandler } from './rotate-secret/rotate-secret.handler.js';
import { SecretShown } from './secret-shown.query.js';
import { AddressCheck } from './send/address-check.js';
import { AddressGuard } from './send/address-guard.js';
import { WebhookCarrier } from './send/webhook-carrier.js';
import { WebhookClient } from './send/webhook-client.js';
import { ShowWebhookController } from './show/show-webhook.controller.js';
import { OwnershipChallenge } from './verify/ownership.challenge.js';
import { VerifyWebhookController } from './verify/verify-webhook.controller.js';
import { VerifyWebhookHandler } from './verify/verify-webhook.handler.js';
import { WebhookRepository } from './webhook.repository.js';

const settled = (settings: Partial<NotificationsSettings>): NotificationsSettings => ({ ...LOCAL_SETTINGS, ...settings });

@Module({
  imports: [DeliveryModule],
  controllers: [
    FanOutEvents,
    RegisterWebhookController,
    VerifyWebhookController,
    ChangeWebhookController,
    RotateSecretController,
    DisableWebhookController,
    EnableWebhookController,
    ListWebhooksController,
    ShowWebhookController,
    RedeliverSinceController,
    RedeliverOneController,
  ],
  providers: [
    { provide: Sealer, inject: [SETTINGS], useFactory: (settings: Partial<NotificationsSettings>) => sealerOf(settled(settings)) },
    {
      provide: AddressGuard,
      inject: [SETTINGS],
      useFactory: (settings: Partial<NotificationsSettings>) => new AddressGuard(settled(settings).webhookNetworks),
    },
    {
      provide: WebhookClient,
      inject: [AddressGuard, SETTINGS],
      useFactory: (guard: AddressGuard, settings: Partial<NotificationsSettings>) =>
        new WebhookClient(guard, settled(settings).webhookTimeoutMs),
    },
    WebhookRepository,
    AddressCheck,
    OwnershipChallenge,
    SecretShown,
    DisableWebhook,
    WebhookCarrier,
    RegisterWebhookHandler,
    VerifyWebhookHandler,
    ChangeWebhookHandler,
    RotateSecretHandler,
    DisableWebhookHandler,
    EnableWebhookHandler,
    RedeliverSinceHandler,
    RedeliverOneHandler,
  ],
})
export class WebhookModule {}

function sealerOf({ sealingKeys }: NotificationsSettings): Sealer {
  return new Sealer(sealingKeys.map((key) => Buffer.from(key, 'base64')));
}
