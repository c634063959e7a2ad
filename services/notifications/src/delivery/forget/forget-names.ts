import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { NOTIFICATIONS_SETTINGS } from '../../settings.module.js';
import type { NotificationsSettings } from '../../settings.js';

const DAY_MS = 86_400_000;
/** In one transaction: what is left is due again at once. */
const AT_ONCE = 5_000;

/** People, and not organisations, offices and programs. */
const NAMED = `recipient_name <> '' and recipient_kind in ('person', 'contact', 'visitor')`;

/**
 * Forgets by what name and masked contact somebody was told, once that has been kept for long enough (UU 27/2022 art. 43). What became of the
 * message, and the id of whom it was for, stay on record.
 */
@Injectable()
export class ForgetNames implements DueWork, OnModuleInit {
  readonly table = 'delivery_keeping';

  constructor(
    private readonly dueWorks: DueWorks,
    @Inject(NOTIFICATIONS_SETTINGS) private readonly settings: NotificationsSettings,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform({ manager, context: { region } }: Transaction, _: readonly string[], now: Date): Promise<void> {
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
    // Where nothing is left it is looked for again tomorrow: somebody may be adding one just now.
    const next = oldest?.at ? Math.max(now.getTime() + 1, oldest.at.getTime() + keptMs) : now.getTime() + DAY_MS;
    await manager.query('update delivery_keeping set due_at = $2 where region = $1', [region, new Date(next)]);
  }
}
