import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Injected, Injection } from './injections/injection.js';
import { becomesWhole, type Recovered, recover, whatRecovers } from './recovery.js';
import { schedule } from './schedule.js';
import type { Canary } from './stack/canary.js';
import type { Stack } from './stack/stack.js';

/** One line of `injections.jsonl`. */
export interface Line {
  /** When it began, ISO 8601. */
  readonly at: string;
  readonly kind: string;
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** What was waited for afterwards. */
  readonly recovers: Recovered | null;
  /** Milliseconds from the end of the fault; null when nothing was to recover, or did not. */
  readonly recoveredMs: number | null;
}

/** Befalls a stack with one fault after another. */
export class Injector {
  readonly lines: Line[] = [];

  constructor(
    private readonly stack: Stack,
    private readonly canary: Canary,
    private readonly kinds: readonly Injection[],
    private readonly say: (line: string) => void,
  ) {}

  /** Follows the schedule of the stack's seed until it is told that it is over. */
  async until(over: () => boolean): Promise<void> {
    for (const { injection, random, pause } of schedule(this.stack.world.seed, this.kinds)) {
      await sleep(pause);
      if (over()) return;
      await this.inject(injection, () => injection.inject(this.stack, random));
    }
  }

  async inject({ name }: Pick<Injection, 'name'>, inject: () => ReturnType<Injection['inject']>): Promise<void> {
    const at = new Date().toISOString();
    const injected = await inject();
    const { target, details = {}, recovering } = injected;
    const recoveredMs = await this.recovery(injected);
    const line: Line = { at, kind: name, target, details, recovers: recovering ? whatRecovers(recovering) : null, recoveredMs };
    this.lines.push(line);
    appendFileSync(join(this.stack.world.folder, 'injections.jsonl'), `${JSON.stringify(line)}\n`);
    this.say(`${name.padEnd(28)} ${target.padEnd(16)} ${told(line)}`);
  }

  /** The next fault comes when nothing is left of this one: two at once are more than a cluster promises to survive. */
  private async recovery({ recovering, since, afterwards }: Injected): Promise<number | null> {
    const ms = recovering ? await recover(this.stack, this.canary, recovering, since) : null;
    await afterwards?.();
    return (await becomesWhole(this.stack)) ? ms : null;
  }
}

function told({ recovers, recoveredMs }: Line): string {
  if (recovers === null) return '';
  return recoveredMs === null ? 'DID NOT RECOVER' : `recovered in ${(recoveredMs / 1000).toFixed(2)} s`;
}
