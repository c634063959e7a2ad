import type { CrashPoint } from './crash-points.js';

/** One change of a compiled file of the product, made while it is loaded. */
export interface Patch {
  /** How the file's path ends. */
  readonly file: string;
  /** Must stand in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** A patched file has not what its patch looks for, or has it more than once: the product was changed, and the patch must be too. */
export class PatchDoesNotFit extends Error {
  constructor({ file, find }: Patch, times: number) {
    super(`${file} has "${find}" ${times} times; the patch of the fault tests expects it once. Mend test/faults/src/patches.`);
    this.name = 'PatchDoesNotFit';
  }
}

const UNIT_OF_WORK = 'libs/messaging/dist/unit-of-work/unit-of-work.js';
const CONSUMER = 'libs/messaging/dist/consumer/event-consumer.js';
const reach = (point: CrashPoint) => `globalThis.rakorFaults.reach('${point}')`;

/** Where a process looks whether it has to die. */
export const crashPatches: readonly Patch[] = [
  {
    file: UNIT_OF_WORK,
    find: 'return context.idempotency ? once(tx, work) : work(tx);',
    replace: `const done = await (context.idempotency ? once(tx, work) : work(tx)); if (announced) ${reach('before-commit')}; return done;`,
  },
  {
    file: 'libs/messaging/dist/consumer/batch.js',
    find: 'await commit(this.runner);',
    replace: `${reach('before-commit')}; await commit(this.runner);`,
  },
  { file: UNIT_OF_WORK, find: 'this.bell.ring();', replace: `${reach('after-commit-before-publish')}, this.bell.ring();` },
  {
    file: 'libs/messaging/dist/relay/relay.js',
    find: 'bookmark.note(position, sequence);',
    replace: `${reach('after-publish-before-mark')}; bookmark.note(position, sequence);`,
  },
  {
    file: CONSUMER,
    find: "if (!('failed' in outcome)) {",
    replace: `if (!('failed' in outcome)) { ${reach('after-effect-before-ack')};`,
  },
];

/** Bugs that the auditor has to find. */
export const plants = {
  /** What a consumer is handed is acknowledged before its effect is committed. */
  'ack-before-commit': {
    file: CONSUMER,
    find: 'const outcome = await this.batches.handle(rest);',
    replace:
      'for (const entry of rest) this.intake.settle(entry); await globalThis.rakorFaults.pause(); const outcome = await this.batches.handle(rest);',
  },
  /** Events are stored in a transaction of their own. */
  'outbox-outside-transaction': {
    file: 'libs/messaging/dist/unit-of-work/outbox.js',
    find: "this.manager.query('insert into outbox",
    replace: "globalThis.rakorFaults.elsewhere(this.context.region)('insert into outbox",
  },
  /** An event that was claimed before is handled again. */
  'inbox-without-key': {
    file: 'libs/messaging/dist/consumer/inbox.js',
    find: 'return new Set(rows.map((row) => row.event_id));',
    replace: 'return new Set(rows.length < ids.length ? ids : rows.map((row) => row.event_id));',
  },
  /** The relay forgets ids that it skipped. */
  'naive-cursor': { file: 'libs/messaging/dist/relay/progress.js', find: 'if (id > this.scanned + 1n)', replace: 'if (false)' },
  /** A token opens every region's paths. */
  'missing-region-filter': {
    file: 'libs/http/dist/access/access.guard.js',
    find: 'if (!reaches(principal.region, region, reachOf[principal.role] ?? reach))',
    replace: 'if (false)',
  },
} as const satisfies Record<string, Patch>;

export type PlantName = keyof typeof plants;

/** All patches of a process. */
export function patchesFor(plant: PlantName | undefined): readonly Patch[] {
  return plant === undefined ? crashPatches : [plants[plant], ...crashPatches];
}

/** The source with the patches of its file. @throws {PatchDoesNotFit} */
export function applyPatches(patches: readonly Patch[], source: string): string {
  return patches.reduce((text, patch) => {
    const parts = text.split(patch.find);
    if (parts.length !== 2) throw new PatchDoesNotFit(patch, parts.length - 1);
    return parts.join(patch.replace);
  }, source);
}

export function isPlant(name: string): name is PlantName {
  return Object.hasOwn(plants, name);
}
