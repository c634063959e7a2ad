import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../../delivery/delivery.js';
import type { Outcome, Skipped } from '../../delivery/outcome.js';
import { type Carrier, closedBy, type Settled } from '../../delivery/send/carrier.js';
import { isSimulator, simulatedText } from '../../delivery/simulator.js';
import { SendDeliveries } from '../../delivery/send/send-deliveries.js';
import { closeItems } from '../../mail/send/close-items.js';
import { Letters } from '../../mail/send/letters.js';
import type { PersonalLetter } from '../../mail/send/personal-letters.js';
import type { NotificationsSettings } from '../../settings.js';
import { NOTIFICATIONS_SETTINGS } from '../../settings.module.js';
import { GatewayClient } from './gateway-client.js';
import { shortText } from '../short-text.js';

/** Brings texts to the telephones of readers. */
@Injectable()
export class GatewayCarrier implements Carrier<PersonalLetter>, OnModuleInit, OnModuleDestroy {
  readonly channel = 'gateway';
  private readonly client: GatewayClient | null;

  constructor(
    private readonly sending: SendDeliveries,
    private readonly letters: Letters,
    private readonly clock: Clock,
    @Inject(NOTIFICATIONS_SETTINGS) { gatewayUrls, gatewaySecret, webhookTimeoutMs }: NotificationsSettings,
  ) {
    // Two providers, one after the other, stay within the lease.
    this.client = gatewaySecret === undefined ? null : new GatewayClient(gatewayUrls ?? [], gatewaySecret, webhookTimeoutMs);
  }

  onModuleInit(): void {
    this.sending.carryBy(this);
  }

  async onModuleDestroy(): Promise<void> {
    await this.client?.close();
  }

  load(tx: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, PersonalLetter | Skipped>> {
    return this.letters.of(tx, this.channel, deliveries);
  }

  staysInside({ to }: PersonalLetter): boolean {
    return isSimulator(to);
  }

  async send({ id, region }: Delivery, { to, language, items, whole }: PersonalLetter): Promise<Outcome> {
    if (isSimulator(to)) return simulatedText(to);
    if (!this.client) return { kind: 'skipped', code: 'no-provider' };
    return this.client.send(
      { id, region, to, text: whole ? items.map(({ body }) => body).join('\n') : shortText(items, language) },
      this.clock.now(),
    );
  }

  async settling(tx: Transaction): Promise<Settled> {
    return (endings, at) => closeItems(tx, closedBy(endings), at);
  }
}
