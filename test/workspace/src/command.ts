import { execFile, type ExecFileException } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the workspace. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What became of a command. */
export interface Outcome {
  /** Exit code; 1 where a signal ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs this Node with `args` at the root of the workspace; `input` becomes its standard input. */
export function runNode(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (error: ExecFileException | null, stdout: string, stderr: string): void => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr });
    };
    const child = execFile(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, finish);
    child.stdin?.end(input);
  });
}
