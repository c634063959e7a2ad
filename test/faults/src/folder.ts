import { repository } from '@rakor/local-stack';
import { join } from 'node:path';

/** Where a run keeps its data, its histories and its logs. */
export function folderOf(seed: number): string {
  return join(repository, '.local', 'faults', String(seed));
}
