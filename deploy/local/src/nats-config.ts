/** A password itself, or the environment variable that nats-server reads it from. */
export type NatsPassword = { readonly value: string } | { readonly variable: string };

/** A NATS user and all it may do. */
export interface NatsUser {
  readonly name: string;
  readonly password: NatsPassword;
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
}

export interface NatsConfigOptions {
  readonly users: readonly NatsUser[];
  /** JetStream's data; none where the command line names it, which the server takes as well but not twice. */
  readonly storeDir?: string;
  /**
   * `always`: a message is on the disk before it is acknowledged. Without it the disk is synced every 2 minutes, and a power
   * failure loses what came since (guarantees.md §2); a crash of nats-server alone loses nothing.
   */
  readonly syncInterval?: 'always';
  /** Port of `/healthz` and the other monitoring pages, which know no login: this machine only, and none without it. */
  readonly monitorPort?: number;
}

/** The configuration file of nats-server: users with their permissions, and JetStream. Everything not allowed is denied. */
export function natsConfig({ users, storeDir, syncInterval, monitorPort }: NatsConfigOptions): string {
  return [
    ...(monitorPort === undefined ? [] : [`http: 127.0.0.1:${monitorPort}`]),
    'jetstream {',
    ...(storeDir === undefined ? [] : [`  store_dir: ${quoted(storeDir)}`]),
    ...(syncInterval === undefined ? [] : [`  sync_interval: ${syncInterval}`]),
    '}',
    '',
    'authorization {',
    '  timeout: 5',
    '  users: [',
    ...users.map(userBlock),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function userBlock({ name, password, publish, subscribe }: NatsUser): string {
  return [
    '    {',
    `      user: ${quoted(name)}`,
    `      password: ${'variable' in password ? `$${password.variable}` : quoted(password.value)}`,
    '      permissions: {',
    `        publish: { allow: [${publish.map(quoted).join(', ')}] }`,
    `        subscribe: { allow: [${subscribe.map(quoted).join(', ')}] }`,
    '      }',
    '    }',
  ].join('\n');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
