import {
  type Connections,
  createHome,
  ensureIssuerKey,
  type Home,
  homeIn,
  issuerProcess,
  logFile,
  migrateService,
  type Passwords,
  passwordsIn,
  ProcessRecord,
  PROVISIONER,
  provisionRoles,
  readIssuerKey,
  requireFree,
  serviceProcess,
  signToken,
} from '@rakor/local-stack';
import { join } from 'node:path';
import { patchArguments, type PlantName } from '../patches/index.js';
import { ClusterServers } from '../cluster/cluster-servers.js';
import { SingleServers } from '../servers/single.js';
import type { World } from '../world.js';
import { ACK_WAIT_MS, allOf, type Ports, portsFrom, type Replica, scriptOf, topology } from './places.js';
import { Processes } from './processes.js';

export interface StackOptions {
  /** Folder of the run; empty. */
  readonly folder: string;
  readonly seed: number;
  /** First of the ports. */
  readonly portBase: number;
  /** Three nats-servers, PostgreSQL with a standby, and two processes of every service. */
  readonly cluster: boolean;
  /** A bug to build into the services. */
  readonly plant?: PlantName;
  /** The services to start; all of them where it is left out. */
  readonly only?: readonly string[];
  /** Settings of the services that only this run has. */
  readonly env?: NodeJS.ProcessEnv;
}

const SERVICES = topology.map(({ service }) => service);

/** The whole product as processes, with a witness beside it and a proxy before each server. */
export class Stack {
  /** Where the processes look for crash points to arm. */
  readonly control: string;
  private stopping: Promise<void> | undefined;

  private constructor(
    readonly world: World,
    private readonly home: Home,
    private readonly ports: Ports,
    readonly processes: Processes,
    readonly servers: SingleServers | ClusterServers,
    private readonly passwords: Passwords,
    private readonly record: ProcessRecord,
  ) {
    this.control = join(world.folder, 'control');
  }

  /** Starts everything and waits until it is ready. */
  static async start({ folder, seed, portBase, cluster, ...wish }: StackOptions): Promise<Stack> {
    const ports = portsFrom(portBase, cluster);
    const home = homeIn(folder);
    createHome(home);
    const { record } = await ProcessRecord.take(home.processes);
    await requireFree(allOf(ports).map((port) => ({ process: 'a run of faults', port, variable: '--port-base' })));
    const passwords = passwordsIn(home.passwords, SERVICES);
    await ensureIssuerKey(home.issuerKey);
    const processes = new Processes(record, join(home.logs, 'supervisor.log'));
    const servers = await (cluster ? ClusterServers : SingleServers).open({ ports, home, passwords, processes });
    const world = await describe(folder, seed, ports, home, servers.direct);
    const stack = new Stack(world, home, ports, processes, servers, passwords, record);
    try {
      await stack.startProcesses(wish);
      return stack;
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  /** The processes of the services, in order. */
  get replicas(): readonly Replica[] {
    return this.ports.replicas;
  }

  /** Stops everything, once however often it is asked. */
  stop(): Promise<void> {
    return (this.stopping ??= this.end());
  }

  private async end(): Promise<void> {
    await this.processes.supervisor.stop();
    await this.servers.close();
    this.record.release();
  }

  private async startProcesses({ plant, only = SERVICES, env: own = {} }: Pick<StackOptions, 'plant' | 'only' | 'env'>): Promise<void> {
    const { home, ports, passwords, servers } = this;
    const { supervisor } = this.processes;
    await servers.start();
    await provisionRoles(servers.direct.admin, false, passwords, SERVICES);
    const migrate = (service: string) =>
      migrateService(
        service,
        servers.direct.database(service, 'owner'),
        logFile(home, `${service}-migrate`),
        supervisor.signal,
        scriptOf(service, 'migrate'),
      );
    const settings = { portBase: ports.issuer };
    await Promise.all([supervisor.start([issuerProcess(settings, home)]), ...only.map(migrate)]);
    const { nodeArgs, env } = patchArguments({ control: this.control, ...(plant === undefined ? {} : { plant }) });
    const patched = { nodeArgs, env: { ...env, NATS_ACK_WAIT_MS: String(ACK_WAIT_MS), REQUESTS_PER_MINUTE: '0', ...own } };
    await supervisor.start(
      ports.replicas
        .filter(({ service }) => only.includes(service))
        .map(({ service, name, port }) =>
          serviceProcess(settings, home, servers.proxied, service, { name, port, script: scriptOf(service, 'main'), ...patched }),
        ),
    );
  }
}

async function describe(folder: string, seed: number, ports: Ports, home: Home, connections: Connections): Promise<World> {
  const key = await readIssuerKey(home.issuerKey);
  const services: Record<string, string[]> = {};
  for (const { service, port } of ports.replicas) (services[service] ??= []).push(`http://127.0.0.1:${port}`);
  return {
    folder,
    services,
    token: (bearer) => signToken(bearer, key, `http://127.0.0.1:${ports.issuer}`),
    adminDatabaseUrl: connections.admin,
    nats: connections.nats(PROVISIONER),
    logs: home.logs,
    seed,
  };
}
