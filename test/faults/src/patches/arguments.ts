import { basename, dirname } from 'node:path';
import type { PlantName } from './patches.js';

/** Environment of a patched process. */
export const CONTROL = 'RAKOR_FAULTS_CONTROL';
export const PLANT = 'RAKOR_FAULTS_PLANT';

export interface Patching {
  /** Folder in which crash points are armed. */
  readonly control: string;
  readonly plant?: PlantName;
}

/** How a service is started so that it has the crash points, and the plant if there is one. */
export function patchArguments({ control, plant }: Patching): { nodeArgs: string[]; env: Record<string, string> } {
  return {
    nodeArgs: ['--import', new URL('../../dist/patches/register.js', import.meta.url).href],
    env: { [CONTROL]: control, ...(plant === undefined ? {} : { [PLANT]: plant }) },
  };
}

/** The service whose built command this is: services/directives/dist/main.js, test/faults/dist/witness/main.js. */
export function serviceOf(script: string): string {
  const folder = dirname(script);
  return basename(basename(folder) === 'dist' ? dirname(folder) : folder);
}
