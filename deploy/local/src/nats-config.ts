/** A password itself, or the environment variable that nats-server reads it from. */
export type NatsPassword = { readonly value: string } | { readonly variable: string };

/** A NATS user and all it may do. */
export interface NatsUser {
  readonly name: string;
  readonly password: NatsPassword;
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
}

/** One server of a cluster, and the way between all of them. */
interface NatsCluster {
  /** Of this server; must differ within the cluster: "nats-1". */
  readonly serverName: string;
  /** Where this server listens for the others: "127.0.0.1:6222". */
  readonly listen: string;
  /** Of every server, this one too: "nats-1:6222". */
  readonly routes: readonly string[];
  /** What the servers know each other by. Itself and no variable: nats-server reads none inside the URL of a route. */
  readonly password: string;
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
  /** None where it stands alone. */
  readonly cluster?: NatsCluster;
}

/** The configuration file of nats-server: users with their permissions, and JetStream. Everything not allowed is denied. */
export function natsConfig({ users, storeDir, syncInterval, monitorPort, cluster }: NatsConfigOptions): string {
  return [
    ...(cluster === undefined ? [] : [`server_name: ${quoted(cluster.serverName)}`]),
    ...(monitorPort === undefined ? [] : [`http: 127.0.0.1:${monitorPort}`]),
    'jetstream {',
    ...(storeDir === undefined ? [] : [`  store_dir: ${quoted(storeDir)}`]),
    ...(syncInterval === undefined ? [] : [`  sync_interval: ${syncInterval}`]),
    '}',
    '',
    ...(cluster === undefined ? [] : clusterBlock(cluster)),
    'authorization {',
    '  timeout: 5',
    '  users: [',
    ...users.map(userBlock),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function clusterBlock({ listen, routes, password }: NatsCluster): string[] {
  return [
    'cluster {',
    '  name: "rakor"',
    `  listen: ${quoted(listen)}`,
    // Clients go where NATS_URL says, and not to addresses that may mean nothing to them.
    '  no_advertise: true',
    `  authorization { user: "node", password: ${quoted(password)}, timeout: 5 }`,
    `  routes: [${routes.map((route) => quoted(`nats-route://node:${encodeURIComponent(password)}@${route}`)).join(', ')}]`,
    '}',
    '',
  ];
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
