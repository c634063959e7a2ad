import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';

const SETPRIV = '/usr/bin/setpriv';

/** Who a command runs as, and the command that starts it so. */
export interface Unprivileged {
  readonly uid?: number;
  readonly gid?: number;
  /** Words to put before the command. */
  readonly prefix: readonly string[];
}

/**
 * PostgreSQL refuses to run as root. For root this finds a system user that may run it ("postgres" where there is one, else
 * "nobody"); no user is created. A user that cannot even enter the folders at hand (a clone in /root) is given that one
 * capability by setpriv. Anybody else runs it as themselves.
 *
 * @param paths files and folders that the command must reach
 * @throws {EmbeddedServerError} `no-user` when there is no way
 */
export function unprivileged(paths: readonly string[]): Unprivileged {
  if (process.getuid?.() !== 0) return { prefix: [] };

  const user = systemUser('postgres') ?? systemUser('nobody');
  if (!user)
    throw new EmbeddedServerError('no-user', 'PostgreSQL cannot run as root, and there is no user "postgres" or "nobody" to run it as');
  if (paths.every((path) => isOpenToAll(path))) return { ...user, prefix: [] };
  if (!existsSync(SETPRIV)) {
    throw new EmbeddedServerError('no-user', `PostgreSQL cannot run as root, and user ${user.uid} cannot enter ${paths[0]}`);
  }
  return {
    prefix: [
      SETPRIV,
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      '--clear-groups',
      // access(2), by which initdb looks for its programs, would put the capability aside for a user that is not root.
      '--securebits=+no_setuid_fixup',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
      '--',
    ],
    // setpriv itself still needs root's rights, and changes the user on its own.
  };
}

/** The owner that files for the unprivileged command must have, or null where it runs as ourselves. */
export function ownerForServer(): { uid: number; gid: number } | null {
  return process.getuid?.() === 0 ? (systemUser('postgres') ?? systemUser('nobody')) : null;
}

function systemUser(name: string): { uid: number; gid: number } | null {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.split(':');
  return entry ? { uid: Number(entry[2]), gid: Number(entry[3]) } : null;
}

/** Whether everybody may enter every folder above `path`. */
function isOpenToAll(path: string): boolean {
  const folder = dirname(path);
  return (statSync(folder).mode & 0o001) !== 0 && (folder === dirname(folder) || isOpenToAll(folder));
}
