import { existsSync, unlinkSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a process can be made to die (guarantees §1). A command and a batch of a consumer have the first in common. */
export const CRASH_POINTS = [
  'before-commit',
  'after-commit-before-publish',
  'after-publish-before-mark',
  'after-effect-before-ack',
] as const;

export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Makes the next process of a service that reaches the point die there, once. */
export async function armCrash(controlFolder: string, service: string, point: CrashPoint): Promise<void> {
  await mkdir(controlFolder, { recursive: true });
  await writeFile(fileOf(controlFolder, service, point), '');
}

/** Whether nobody has died of it yet. */
export function isArmed(controlFolder: string, service: string, point: CrashPoint): boolean {
  return existsSync(fileOf(controlFolder, service, point));
}

/** Ends this process without a word when its service is to die here. Of two processes that come at once, one takes the file and dies. */
export function reach(controlFolder: string, service: string, point: CrashPoint): void {
  const file = fileOf(controlFolder, service, point);
  if (!existsSync(file)) return;
  try {
    unlinkSync(file);
  } catch {
    return; // another replica was quicker
  }
  process.kill(process.pid, 'SIGKILL');
}

function fileOf(controlFolder: string, service: string, point: CrashPoint): string {
  return join(controlFolder, `${service}.${point}`);
}
