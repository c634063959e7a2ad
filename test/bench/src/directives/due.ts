import { DueLoop, UnitOfWork } from '@rakor/messaging';
import { createDataSource } from '@rakor/persistence';
import { Client } from 'pg';
import type { BenchDatabase } from '../harness/servers.js';
import { REGIONS } from './fill.js';

const AT = new Date('2040-01-02T00:30:00Z');
const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The loop of the ladders at its work: what it costs to look while nothing is due, and to take one due step in each regency. */
export class DueSteps {
  private constructor(
    private readonly relay: Client,
    private readonly admin: Client,
    private readonly loop: DueLoop,
    private readonly took: { count: number },
    readonly close: () => Promise<unknown>,
  ) {}

  static async on({ app, relay: relayUrl, admin: adminUrl }: BenchDatabase): Promise<DueSteps> {
    const dataSource = await createDataSource({ service: 'directives', url: app, entities: [], poolSize: 2 }).initialize();
    const [relay, admin] = [new Client({ connectionString: relayUrl }), new Client({ connectionString: adminUrl })];
    await relay.connect();
    await admin.connect();
    const took = { count: 0 };
    // Long before anything of the filling is due: due is what the bench says.
    const clock = { now: () => new Date(0) };
    const loop = new DueLoop({
      work: {
        table: 'escalation',
        perform: async (tx, ids) => {
          took.count += ids.length;
          await tx.manager.query('update escalation set step_at = $3 where region = $1 and id = any ($2::uuid[])', [
            tx.context.region,
            ids,
            AT,
          ]);
        },
      },
      unitOfWork: new UnitOfWork(dataSource, clock, { ring: () => undefined }),
      clock,
      logger: QUIET,
      counts: { performed: () => undefined, failed: () => undefined, lag: () => undefined },
    });
    return new DueSteps(relay, admin, loop, took, () => Promise.all([relay.end(), admin.end(), dataSource.destroy()]));
  }

  /** A look while nothing is due. */
  async look(): Promise<void> {
    if ((await this.loop.pass(this.relay)) === 0) throw new Error('something was due');
  }

  /** Makes one step due in each regency. */
  async makeDue(): Promise<void> {
    await this.admin.query(
      `update directives.escalation set step_at = to_timestamp(0) where id in (
         select (select id from directives.escalation e where e.region = one order by id limit 1) from unnest($1::text[]) as one)`,
      [REGIONS],
    );
    this.took.count = 0;
  }

  /** Takes what is due. @throws when that was not one in each regency */
  async take(): Promise<void> {
    while ((await this.loop.pass(this.relay)) === 0);
    if (this.took.count !== REGIONS.length) throw new Error(`${this.took.count} steps were taken of ${REGIONS.length}`);
  }
}
