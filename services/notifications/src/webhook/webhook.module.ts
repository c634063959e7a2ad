import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import type { NotificationsSettings } from '../settings.js';
import { NOTIFICATIONS_SETTINGS, NotificationsSettingsModule } from '../settings.module.js';
import { ChangeWebhookController } from './change/change-webhook.controller.js';
import { ChangeWebhookHandler } from './change/change-webhook.handler.js';
import { DisableWebhookController } from './disable/disable-webhook.controller.js';
import { DisableWebhookHandler } from './disable/disable-webhook.handler.js';
import { DisableWebhook } from './disable/disable-webhook.js';
import { EnableWebhookController } from './enable/enable-webhook.controller.js';
import { EnableWebhookHandler } from './enable/enable-webhook.handler.js';
import { FanOutEvents } from './fan-out/fan-out-events.js';
import { ForgetEvents } from './forget/forget-events.js';
import { ListWebhooksController } from './list/list-webhooks.controller.js';
import { RedeliverOneController } from './redeliver/redeliver-one.controller.js';
import { RedeliverOneHandler } from './redeliver/redeliver-one.handler.js';
import { RedeliverSinceController } from './redeliver/redeliver-since.controller.js';
import { RedeliverSinceHandler } from './redeliver/redeliver-since.handler.js';
import { RegisterWebhookController } from './register/register-webhook.controller.js';
import { RegisterWebhookHandler } from './register/register-webhook.handler.js';
import { RotateSecretController } from './rotate-secret/rotate-secret.controller.js';
import { RotateSecretHandler } from './rotate-secret/rotate-secret.handler.js';
import { RemoveWebhookController } from './remove/remove-webhook.controller.js';
import { RemoveWebhookHandler } from './remove/remove-webhook.handler.js';
import { SecretShown } from './secret-shown.query.js';
import { AddressCheck } from './send/address-check.js';
import { AddressGuard } from './send/address-guard.js';
import { WebhookCarrier } from './send/webhook-carrier.js';
import { WebhookClient } from './send/webhook-client.js';
import { ShowWebhookController } from './show/show-webhook.controller.js';
import { SigningSecrets } from './send/signing-secrets.js';
import { TryWebhookController } from './try/try-webhook.controller.js';
import { TryWebhook } from './try/try-webhook.js';
import { OwnershipChallenge } from './verify/ownership.challenge.js';
import { VerifyWebhookController } from './verify/verify-webhook.controller.js';
import { VerifyWebhookHandler } from './verify/verify-webhook.handler.js';
import { WebhookRepository } from './webhook.repository.js';

@Module({
  imports: [NotificationsSettingsModule, DeliveryModule],
  controllers: [
    RegisterWebhookController,
    VerifyWebhookController,
    ChangeWebhookController,
    RotateSecretController,
    DisableWebhookController,
    EnableWebhookController,
    RemoveWebhookController,
    TryWebhookController,
    ListWebhooksController,
    ShowWebhookController,
    RedeliverSinceController,
    RedeliverOneController,
  ],
  providers: [
    {
      provide: AddressGuard,
      inject: [NOTIFICATIONS_SETTINGS],
      useFactory: ({ webhookNetworks }: NotificationsSettings) => new AddressGuard(webhookNetworks),
    },
    {
      provide: WebhookClient,
      inject: [AddressGuard, NOTIFICATIONS_SETTINGS],
      useFactory: (guard: AddressGuard, { webhookTimeoutMs }: NotificationsSettings) => new WebhookClient(guard, webhookTimeoutMs),
    },
    WebhookRepository,
    AddressCheck,
    SigningSecrets,
    OwnershipChallenge,
    SecretShown,
    DisableWebhook,
    WebhookCarrier,
    FanOutEvents,
    ForgetEvents,
    RegisterWebhookHandler,
    VerifyWebhookHandler,
    ChangeWebhookHandler,
    RotateSecretHandler,
    DisableWebhookHandler,
    EnableWebhookHandler,
    RemoveWebhookHandler,
    TryWebhook,
    RedeliverSinceHandler,
    RedeliverOneHandler,
  ],
  exports: [FanOutEvents],
})
export class WebhookModule {}
