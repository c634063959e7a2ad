import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, type Nats, startNats } from '@rakor/embedded';
import { natsConfig, type NatsUser } from '@rakor/local-stack';

/** One of the three; keeps its port and its data over stops and starts. */
interface NatsNode {
  readonly name: string;
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** SIGKILL: what a crash does. */
  kill(): Promise<void>;
}

/** Three nats-servers that know each other, on 127.0.0.1: what deploy/cluster runs on three machines. */
export interface NatsCluster {
  readonly nodes: readonly [NatsNode, NatsNode, NatsNode];
  /** Of all, as NATS_URL takes them. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface NatsClusterOptions {
  readonly folder: string;
  readonly users: readonly NatsUser[];
  /** Of clients, then of routes, three each; free ones without. */
  readonly ports?: readonly number[];
}

const PASSWORD = 'p-route';

/** Starts the three together: none is of use before it sees another. */
export async function startNatsCluster({ folder, users, ports = [] }: NatsClusterOptions): Promise<NatsCluster> {
  const [clients, routes] = [await takePorts(ports.slice(0, 3)), await takePorts(ports.slice(3))];
  const addresses = routes.map((port) => `127.0.0.1:${port}`);
  const node = async (index: 0 | 1 | 2): Promise<NatsNode> => {
    const name = `nats-${index + 1}`;
    const configFile = join(folder, `${name}.conf`);
    const cluster = { serverName: name, listen: addresses[index] ?? '', routes: addresses, password: PASSWORD };
    await writeFile(configFile, natsConfig({ users, syncInterval: 'always', cluster }), { mode: 0o600 });
    return nodeOf(name, { storeDir: join(folder, name), port: clients[index] ?? 0, configFile });
  };
  const nodes = [await node(0), await node(1), await node(2)] as const;
  await Promise.all(nodes.map((one) => one.start()));
  const stop = async (): Promise<void> => void (await Promise.all(nodes.map((one) => one.kill())));
  return { nodes: [...nodes], url: nodes.map(({ url }) => url).join(','), stop };
}

function nodeOf(name: string, options: { storeDir: string; port: number; configFile: string }): NatsNode {
  let server: Nats | null = null;
  const end = async (how: 'stop' | 'kill'): Promise<void> => {
    const running = server;
    server = null;
    await running?.[how]();
  };
  return {
    name,
    url: `nats://127.0.0.1:${options.port}`,
    start: async () => void (server ??= await startNats(options)),
    stop: () => end('stop'),
    kill: () => end('kill'),
  };
}

async function takePorts(given: readonly number[]): Promise<number[]> {
  return Promise.all([0, 1, 2].map(async (index) => given[index] ?? freePort()));
}
