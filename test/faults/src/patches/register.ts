/**
 * Loaded before a service by `node --import`: changes files of the product as they are read, so that none of its own code knows of the
 * faults. A file that does not have what a patch looks for ends the process.
 */
import { registerHooks } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { CONTROL, PLANT, serviceOf } from './arguments.js';
import { type CrashPoint, reach } from './crash-points.js';
import { applyPatches, isPlant, patchesFor } from './patches.js';
import { plantedIn } from './planting.js';

const control = process.env[CONTROL] ?? '';
const plant = plantedIn(control) ?? process.env[PLANT] ?? '';
const service = serviceOf(process.argv[1] ?? '');
const patches = patchesFor(isPlant(plant) ? plant : undefined);

Reflect.set(globalThis, 'rakorFaults', {
  reach: (point: CrashPoint) => reach(control, service, point),
  /** Long enough for an acknowledgement to leave. */
  pause: () => sleep(20),
  /** A way to the database beside the open transaction. */
  elsewhere: (region: string) => async (text: string, values: unknown[]) => {
    const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
    await client.connect();
    await client.query('begin');
    await client.query(`select set_config('app.region', $1, true)`, [region]);
    await client.query(text, values);
    await client.query('commit');
    await client.end();
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
