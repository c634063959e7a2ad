import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlantName } from './patches.js';

/** Gives every process that begins from now on this bug, or none, whatever it was started with. */
export async function plantFromNowOn(controlFolder: string, plant: PlantName | 'none'): Promise<void> {
  await mkdir(controlFolder, { recursive: true });
  await writeFile(join(controlFolder, 'plant'), plant);
}

/** The name that was written there; undefined when none was. */
export function plantedIn(controlFolder: string): string | undefined {
  const file = join(controlFolder, 'plant');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
