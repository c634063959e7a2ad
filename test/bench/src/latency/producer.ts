import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { newId, SystemClock } from '@rakor/kernel';
import { type Messaging, UnitOfWork } from '@rakor/messaging';
import { clockMs, REGION } from './delivery.js';

const context = { region: REGION, actorId: 'bench' };

/** How the relay learns of a commit: by our bell, not at all (it polls), or by PostgreSQL's NOTIFY inside the transaction. */
export type WakeUp = 'bell' | 'none' | 'notify';

/** Issues commands: each a row and its event in one commit, through the unit of work. */
export class Producer {
  /** When each command was committed, by the organisation's id. */
  readonly committed = new Map<string, number>();
  private readonly unitOfWork: UnitOfWork;
  private readonly open = new WeakMap<object, string>();

  constructor(
    messaging: Messaging,
    private readonly wakeUp: WakeUp,
  ) {
    const { dataSource } = messaging;
    this.unitOfWork = wakeUp === 'bell' ? messaging.unitOfWork : new UnitOfWork(dataSource, new SystemClock(), { ring: () => undefined });
    dataSource.subscribers.push({
      afterTransactionCommit: ({ queryRunner }) => {
        const id = this.open.get(queryRunner);
        if (id !== undefined) this.committed.set(id, clockMs());
        this.open.delete(queryRunner);
      },
    });
  }

  async command(): Promise<void> {
    const id = newId();
    await this.unitOfWork.run(context, async ({ manager, outbox }) => {
      if (manager.queryRunner) this.open.set(manager.queryRunner, id);
      await manager.query('insert into work (region, id) values ($1, $2)', [REGION, id]);
      await outbox.add(OrganisationRegisteredV1, {
        organisationId: id,
        sequence: 1,
        code: 'dinkes',
        name: 'Dinas Kesehatan',
        class: 'opd',
        place: null,
        registeredAt: '2025-06-02T02:00:00.000Z',
      });
      if (this.wakeUp === 'notify') await manager.query('notify outbox');
    });
  }

  /** Commands at a steady pace, whether or not the earlier ones have ended. */
  async pace(perSecond: number, seconds: number): Promise<void> {
    const began = performance.now();
    const running: Promise<void>[] = [];
    for (let n = 0; n < perSecond * seconds; n++) {
      const early = began + (n * 1_000) / perSecond - performance.now();
      if (early > 0) await sleep(early);
      running.push(this.command());
    }
    await Promise.all(running);
  }

  /** Commands of so many clients, each sending its next when the last is answered. @returns commands a second */
  async flood(clients: number, seconds: number): Promise<number> {
    const began = performance.now();
    const client = async () => {
      let done = 0;
      for (; performance.now() - began < seconds * 1_000; done++) await this.command();
      return done;
    };
    const done = await Promise.all(Array.from({ length: clients }, client));
    return done.reduce((sum, one) => sum + one, 0) / ((performance.now() - began) / 1_000);
  }
}
