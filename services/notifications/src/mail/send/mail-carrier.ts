import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../../delivery/delivery.js';
import type { Outcome, Skipped } from '../../delivery/outcome.js';
import { type Carrier, closedBy, type Settled } from '../../delivery/send/carrier.js';
import { isSimulator } from '../../delivery/simulator.js';
import { SendDeliveries } from '../../delivery/send/send-deliveries.js';
import type { NotificationsSettings } from '../../settings.js';
import { NOTIFICATIONS_SETTINGS } from '../../settings.module.js';
import { mailOf } from '../mail.js';
import { closeItems } from './close-items.js';
import { Letters } from './letters.js';
import type { PersonalLetter } from './personal-letters.js';
import { SmtpClient } from './smtp-client.js';

/** Brings mail to readers. */
@Injectable()
export class MailCarrier implements Carrier<PersonalLetter>, OnModuleInit, OnModuleDestroy {
  readonly channel = 'e-mail';
  private readonly client: SmtpClient | null;

  constructor(
    private readonly sending: SendDeliveries,
    private readonly letters: Letters,
    @Inject(NOTIFICATIONS_SETTINGS) { smtpUrl, mailFrom }: NotificationsSettings,
  ) {
    this.client = smtpUrl === undefined ? null : new SmtpClient(smtpUrl, mailFrom);
  }

  onModuleInit(): void {
    this.sending.carryBy(this);
  }

  onModuleDestroy(): void {
    this.client?.close();
  }

  load(tx: Transaction, deliveries: readonly Delivery[]): Promise<Map<string, PersonalLetter | Skipped>> {
    return this.letters.of(tx, this.channel, deliveries);
  }

  staysInside({ to }: PersonalLetter): boolean {
    return isSimulator(to);
  }

  async send({ id }: Delivery, { to, language, items, whole }: PersonalLetter): Promise<Outcome> {
    return this.client ? this.client.send({ to, id, ...mailOf(items, language, whole) }) : { kind: 'skipped', code: 'no-provider' };
  }

  async settling(tx: Transaction): Promise<Settled> {
    return (endings, at) => closeItems(tx, closedBy(endings), at);
  }
}
