import { execFile } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SIZE_MB = 1_024;
const MB = 2 ** 20;

/** A small disk of its own for a server's data, which can be filled up. Linux, root only. */
export class SmallDisk {
  constructor(private readonly folder: string) {}

  /** Fills it up to the last block. */
  async fill(): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    const block = Buffer.alloc(MB, 1);
    const blocks = async function* () {
      for (let left = bavail * bsize; left > 0; left -= MB) yield block;
    };
    // The last block does not fit, which is the point.
    await writeFile(this.ballast, blocks()).catch((error: unknown) => {
      if (!(error instanceof Error && Reflect.get(error, 'code') === 'ENOSPC')) throw error;
    });
  }

  async free(): Promise<void> {
    await rm(this.ballast, { force: true });
  }

  async unmount(): Promise<void> {
    await run('umount', [this.folder]);
  }

  private get ballast(): string {
    return join(this.folder, 'ballast');
  }
}

/** Puts `folder` on a disk of 1 GB in memory. @returns null where this process may not mount */
export async function mountStore(folder: string): Promise<SmallDisk | null> {
  await mkdir(folder, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=0700`, 'tmpfs', folder]);
    return new SmallDisk(folder);
  } catch {
    return null;
  }
}

/** Unmounts what a killed run has left there. */
export async function freeMount(folder: string): Promise<void> {
  await run('umount', [folder]).catch(() => undefined);
}
