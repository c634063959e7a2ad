import type { ServiceRoles } from '@rakor/persistence';
import { rolesOf } from '@rakor/persistence';
import { PROVISIONER } from './nats-users.js';
import { type Passwords, passwordsOf } from './passwords.js';
import type { Settings } from './settings.js';

/** A NATS server, or a cluster, and who connects to it. */
export interface NatsLogin {
  /** Without user and password; of several servers, with commas in between. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Ports of what is embedded, one or several of NATS, and URLs of what is given. */
export interface Places extends Pick<Settings, 'postgresPort' | 'databaseUrl' | 'natsUrl'> {
  readonly natsPort: number | readonly number[];
}

/** How each process reaches PostgreSQL and NATS, embedded or given. */
export class Connections {
  constructor(
    private readonly places: Places,
    private readonly passwords: Passwords,
  ) {}

  /** URL of the role that makes roles and schemas. */
  get admin(): string {
    return this.places.databaseUrl ?? `postgres://postgres:${this.passwords.postgres}@127.0.0.1:${this.places.postgresPort}/postgres`;
  }

  /** URL of one of a service's roles, in the same database. */
  database(service: string, role: keyof ServiceRoles): string {
    const url = new URL(this.admin);
    url.username = rolesOf(service)[role];
    url.password = passwordsOf(this.passwords, service)[role];
    return url.href;
  }

  /** The login of the service or of the provisioner. A given NATS has no users of ours: everybody uses those of its URL. */
  nats(user: string): NatsLogin {
    const given = this.places.natsUrl;
    if (given === undefined) {
      const password = user === PROVISIONER ? this.passwords.provisioner : passwordsOf(this.passwords, user).nats;
      const servers = [this.places.natsPort].flat().map((port) => `nats://127.0.0.1:${port}`);
      return { url: servers.join(','), user, password };
    }
    const { protocol, host, username, password } = new URL(given);
    return { url: `${protocol}//${host}`, user: decodeURIComponent(username), password: decodeURIComponent(password) };
  }
}

/** A URL that may be shown: without user and password. */
export function withoutLogin(url: string): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
