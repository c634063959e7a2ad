import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';

/** Forgets what was sent of an event once its time has come; nobody can ask for it again then. */
@Injectable()
export class ForgetEvents implements DueWork, OnModuleInit {
  readonly table = 'webhook_event';

  constructor(private readonly dueWorks: DueWorks) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform({ manager, context }: Transaction, ids: readonly string[]): Promise<void> {
    await manager.query('delete from webhook_event where region = $1 and id = any ($2::uuid[])', [context.region, ids]);
  }
}
