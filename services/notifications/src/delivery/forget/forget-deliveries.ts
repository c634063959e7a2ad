import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { NOTIFICATIONS_SETTINGS } from '../../settings.module.js';
import type { NotificationsSettings } from '../../settings.js';
import { forgetEnded } from './forget-ended.js';

const DAY_MS = 86_400_000;
/** In one transaction: what is left is due again at once. */
const AT_ONCE = 5_000;

/** People, and not organisations, offices and programs. */
const NAMED = `recipient_name <> '' and recipient_kind in ('person', 'contact', 'visitor')`;

/**
 * Forgets by what name and masked contact somebody was told, once that has been kept for long enough (UU 27/2022 art. 43). What became of the
 * message, and the id of whom it was for, stay on record for some years more, and then go as well (guarantees §3: nothing only grows).
 */
@Injectable()
export class ForgetDeliveries implements DueWork, OnModuleInit {
  readonly table = 'delivery_keeping';

  constructor(
    private readonly dueWorks: DueWorks,
    @Inject(NOTIFICATIONS_SETTINGS) private readonly settings: NotificationsSettings,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, _: readonly string[], now: Date): Promise<void> {
    const { manager, context } = tx;
    const { region } = context;
    const keptMs = this.settings.contactDays * DAY_MS;
    await manager.query(
      `update delivery set recipient_name = '' where region = $1 and id in
         (select id from delivery where region = $1 and ${NAMED} and created_at <= $2 order by created_at limit ${AT_ONCE})`,
      [region, new Date(now.getTime() - keptMs)],
    );
    await manager.query(
      `delete from untold where region = $1 and id in (select id from untold where region = $1 and noted_at <= $2 order by noted_at limit ${AT_ONCE})`,
      [region, new Date(now.getTime() - keptMs)],
    );
    const [oldest] = await manager.query<{ at: Date | null }[]>(
      `select least((select min(created_at) from delivery where region = $1 and ${NAMED}), (select min(noted_at) from untold where region = $1)) as at`,
      [region],
    );
    const isMore = await forgetEnded(tx, new Date(now.getTime() - this.settings.deliveryDays * DAY_MS));
    // Where nothing is left it is looked for again tomorrow: somebody may be adding one just now.
    const tomorrow = now.getTime() + DAY_MS;
    const next = isMore ? now.getTime() + 1 : Math.min(tomorrow, Math.max(now.getTime() + 1, (oldest?.at?.getTime() ?? Infinity) + keptMs));
    await manager.query('update delivery_keeping set due_at = $2 where region = $1', [region, new Date(next)]);
  }
}
