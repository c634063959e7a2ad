import type { JetStreamManager } from '@nats-io/jetstream';
import { type ServiceTopology, streamOf } from '@rakor/contracts';
import { startNats } from '@rakor/embedded';
import { natsConfig, type NatsUser, type ProcessSpec } from '@rakor/local-stack';
import { DLQ_STREAM } from '@rakor/messaging';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server } from '../servers/server.js';
import type { Processes } from '../stack/processes.js';

export interface NatsClusterOptions {
  readonly processes: Processes;
  /** Gets a folder and a configuration for each. */
  readonly folder: string;
  readonly logs: string;
  readonly users: readonly NatsUser[];
  /** Of clients, one each. */
  readonly ports: readonly number[];
  /** Of the other servers, one each. */
  readonly routes: readonly number[];
}

const PASSWORD = 'p-route';

/** Three nats-servers that know each other, on 127.0.0.1: what deploy/cluster runs on three machines. */
export class NatsCluster {
  readonly nodes: readonly Server[];

  constructor(private readonly options: NatsClusterOptions) {
    const { processes, folder, ports } = options;
    this.nodes = ports.map((port, place) => new Server(processes, `nats-${place + 1}`, port, join(folder, `nats-${place + 1}`)));
  }

  /** Starts all together: none is of use before it sees another. */
  async start(): Promise<void> {
    await this.options.processes.supervisor.start(this.nodes.map((node, place) => this.specOf(node, place)));
  }

  private specOf(node: Server, place: number): ProcessSpec {
    const { folder, logs, users, routes } = this.options;
    const addresses = routes.map((port) => `127.0.0.1:${port}`);
    const configFile = join(folder, `${node.name}.conf`);
    const cluster = { serverName: node.name, listen: addresses[place] ?? '', routes: addresses, password: PASSWORD };
    writeFileSync(configFile, natsConfig({ users, syncInterval: 'always', cluster }), { mode: 0o600 });
    const logFile = join(logs, `${node.name}.log`);
    return node.supervised({
      start: (onSpawn, signal) => startNats({ storeDir: node.folder, port: node.port, configFile, logFile, onSpawn, signal }),
    });
  }
}

/** Whether every stream and every consumer has a leader, and two other copies that are current: until then another node may not go. */
export async function copiesAreCurrent(jsm: JetStreamManager, services: readonly ServiceTopology[]): Promise<boolean> {
  const streams = [...services.map(({ service }) => streamOf(service)), DLQ_STREAM].map((stream) => jsm.streams.info(stream));
  const consumers = services.flatMap(({ service, listensTo }) =>
    listensTo.map((producer) => jsm.consumers.info(streamOf(producer), service)),
  );
  const infos = await Promise.all([...streams, ...consumers]);
  return infos.every(({ cluster: { leader = '', replicas = [] } = {} }) => {
    const current = replicas.filter(({ current, offline }) => current && !offline);
    return leader !== '' && current.length === 2;
  });
}
