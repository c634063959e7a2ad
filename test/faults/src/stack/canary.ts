import { setTimeout as sleep } from 'node:timers/promises';
import { withAdmin } from '../injections/database.js';
import type { World } from '../world.js';
import { WITNESS } from './places.js';

/** A region in which nothing else happens. */
const REGION = '91.71';
const PROVINCE = '91';
const PAUSE_MS = 50;
const PATIENCE_MS = 2_000;

/** Sends a command through the whole product and waits for its effect: what a user would notice of an outage. */
export class Canary {
  private count = 0;

  private constructor(
    readonly world: World,
    private readonly token: string,
  ) {}

  /** Onboards the region of the canary. */
  static async prepare(world: World): Promise<Canary> {
    const token = await world.token({ role: 'province-admin', region: PROVINCE });
    const canary = new Canary(world, token);
    const answer = await canary.post(`${REGION}/onboarding`, {});
    if (!answer.ok) throw new Error(`the canary's region was not onboarded: ${answer.status} ${await answer.text()}`);
    return canary;
  }

  /**
   * Resolves when a command was accepted and its event has had its effect at the witness; tries until `signal` aborts, and rejects then.
   *
   * @returns milliseconds from the answer to the effect
   */
  async sings(signal: AbortSignal): Promise<number> {
    const organisation = await this.untilSome(() => this.register(), signal);
    const since = performance.now();
    await this.untilSome(() => this.seen(organisation), signal);
    return performance.now() - since;
  }

  /** @returns its id; null when the command was not accepted */
  private async register(): Promise<string | null> {
    const code = `canary-${++this.count}`;
    const answer = await this.post(`${REGION}/organisations`, { code, name: code, class: 'opd' });
    if (answer.status !== 201) return null;
    const { id } = (await answer.json()) as { id: string };
    return id;
  }

  private async seen(organisation: string): Promise<true | null> {
    const { rowCount } = await withAdmin(this, (admin) =>
      admin.query(`select from directory.outbox join ${WITNESS}.effect using (event_id) where outbox.region = $1 and outbox.key = $2`, [
        REGION,
        organisation,
      ]),
    );
    return rowCount === 0 ? null : true;
  }

  private post(path: string, body: object): Promise<Response> {
    const [directory = ''] = this.world.services['directory'] ?? [];
    return fetch(`${directory}/v1/regions/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }

  /** Asks again and again; a failure counts as nothing yet. */
  private async untilSome<T>(ask: () => Promise<T | null>, signal: AbortSignal): Promise<T> {
    for (;;) {
      const found = await ask().catch(() => null);
      if (found !== null) return found;
      signal.throwIfAborted();
      await sleep(PAUSE_MS);
    }
  }
}
