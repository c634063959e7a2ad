import { setTimeout as sleep } from 'node:timers/promises';
import type { Bearer } from '@rakor/local-stack';
import { schemaOf } from '@rakor/persistence';
import { withAdmin } from '../injections/database.js';
import type { World } from '../world.js';
import { WITNESS } from './places.js';

/** A region in which nothing else happens. */
const REGION = '91.71';
const PROVINCE = '91';
const PAUSE_MS = 50;
const PATIENCE_MS = 2_000;
/** Before anything is broken: the first request of a service that has just started, on a machine that may be busy. */
const FIRST_MS = 60_000;

/** A command of the canary, and where its event comes from. */
interface Note {
  readonly service: string;
  readonly bearer: Bearer;
  readonly path: string;
  readonly body: (name: string) => object;
}

const ADMIN = { service: 'directory', bearer: { role: 'province-admin', region: PROVINCE } } as const;
const SECRETARIAT = { service: 'directives', bearer: { role: 'secretariat', region: REGION } } as const;

/** One for each stream: they have leaders and backlogs of their own. */
const NOTES: readonly Note[] = [
  { ...ADMIN, path: 'organisations', body: (name) => ({ code: name, name, class: 'opd' }) },
  {
    ...SECRETARIAT,
    path: 'meetings',
    body: (title) => ({ title, type: 'rakor', startsAt: '2026-11-23T02:00:00.000Z', place: 'Sangkar', chair: 'Kenari' }),
  },
];

/** Sends commands through the whole product and waits for their effects: what a user would notice of an outage. */
export class Canary {
  private count = 0;

  private constructor(readonly world: World) {}

  /** Onboards the region of the canary. */
  static async prepare(world: World): Promise<Canary> {
    const canary = new Canary(world);
    const answer = await canary.post({ ...ADMIN, path: 'onboarding' }, {}, FIRST_MS);
    if (!answer.ok) throw new Error(`the canary's region was not onboarded: ${answer.status} ${await answer.text()}`);
    return canary;
  }

  /**
   * Resolves when each service that announces has accepted a command, and the events of both have had their effect at the witness; tries
   * until `signal` aborts, and rejects then.
   *
   * @returns milliseconds from the answer to the effect, of the slower
   */
  async sings(signal: AbortSignal): Promise<number> {
    return Math.max(...(await Promise.all(NOTES.map((note) => this.lagOf(note, signal)))));
  }

  private async lagOf(note: Note, signal: AbortSignal): Promise<number> {
    const id = await this.untilSome(() => this.accepted(note), signal);
    const since = performance.now();
    await this.untilSome(() => this.seen(note, id), signal);
    return performance.now() - since;
  }

  /** @returns the id of what was made; null when the command was not accepted */
  private async accepted(note: Note): Promise<string | null> {
    const answer = await this.post(note, note.body(`canary-${++this.count}`));
    if (answer.status !== 201) return null;
    const { id } = (await answer.json()) as { id: string };
    return id;
  }

  private async seen({ service }: Note, id: string): Promise<true | null> {
    const { rowCount } = await withAdmin(this, (admin) =>
      admin.query(
        `select from ${schemaOf(service)}.outbox join ${WITNESS}.effect using (event_id) where outbox.region = $1 and outbox.key = $2`,
        [REGION, id],
      ),
    );
    return rowCount === 0 ? null : true;
  }

  private async post({ service, bearer, path }: Omit<Note, 'body'>, body: object, patience = PATIENCE_MS): Promise<Response> {
    const [base = ''] = this.world.services[service] ?? [];
    return fetch(`${base}/v1/regions/${REGION}/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await this.world.token(bearer)}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
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
