/**
 * Loaded before a service by `node --import`: changes files of the product as they are read, so that none of its own code knows of the
 * faults. A file that does not have what a patch looks for ends the process.
 */
import { registerHooks } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CONTROL, PLANT, serviceOf } from './arguments.js';
import { type CrashPoint, reach } from './crash-points.js';
import { applyPatches, isPlant, patchesFor } from './patches.js';

/** The part of TypeORM's entity manager that a plant uses. */
interface Manager {
  readonly dataSource: { createQueryRunner(): Runner };
}

interface Runner {
  query(text: string, values: unknown[]): Promise<unknown>;
  startTransaction(): Promise<void>;
  commitTransaction(): Promise<void>;
  release(): Promise<void>;
}

const control = process.env[CONTROL] ?? '';
const plant = process.env[PLANT] ?? '';
const service = serviceOf(process.argv[1] ?? '');
const patches = patchesFor(isPlant(plant) ? plant : undefined);

Reflect.set(globalThis, 'rakorFaults', {
  reach: (point: CrashPoint) => reach(control, service, point),
  /** Long enough for an acknowledgement to leave. */
  pause: () => sleep(20),
  /** A way to the database beside the open transaction. */
  elsewhere: (manager: Manager, region: string) => async (text: string, values: unknown[]) => {
    const runner = manager.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`select set_config('app.region', $1, true)`, [region]);
    await runner.query(text, values);
    await runner.commitTransaction();
    await runner.release();
  },
});

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.startsWith('file:')) return loaded;
    const path = fileURLToPath(url);
    const fitting = patches.filter(({ file }) => path.endsWith(`/${file}`));
    if (fitting.length === 0) return loaded;
    return { ...loaded, source: applyPatches(fitting, textOf(loaded.source)) };
  },
});

function textOf(source: unknown): string {
  if (typeof source === 'string') return source;
  if (source instanceof Uint8Array) return new TextDecoder().decode(source);
  throw new Error('a patched file has no source');
}
