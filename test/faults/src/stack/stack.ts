import {
  Connections,
  createHome,
  ensureIssuerKey,
  type Home,
  homeIn,
  issuerProcess,
  logFile,
  migrateService,
  natsServer,
  type Passwords,
  passwordsIn,
  postgresServer,
  ProcessRecord,
  PROVISIONER,
  provisionRoles,
  provisionStreams,
  readIssuerKey,
  requireFree,
  serviceProcess,
  signToken,
} from '@rakor/local-stack';
import { join } from 'node:path';
import { patchArguments, type PlantName } from '../patches/index.js';
import { Proxy } from '../proxy/proxy.js';
import type { World } from '../world.js';
import { Gate } from './gate.js';
import { ACK_WAIT_MS, type Ports, portsFrom, type Replica, scriptOf, settingsOf, topology } from './places.js';
import { Processes } from './processes.js';
import { mountStore, type SmallDisk } from './small-disk.js';

export interface StackOptions {
  /** Folder of the run; empty. */
  readonly folder: string;
  readonly seed: number;
  /** First of the ports. */
  readonly portBase: number;
  /** A bug to build into the services. */
  readonly plant?: PlantName;
}

const SERVICES = topology.map(({ service }) => service);

/** The whole product as processes, with a witness beside it and a proxy before each server. */
export class Stack {
  readonly gates = { nats: new Gate(), postgres: new Gate() };
  /** Where the processes look for crash points to arm. */
  readonly control: string;
  private stopping: Promise<void> | undefined;

  private constructor(
    readonly world: World,
    readonly home: Home,
    readonly ports: Ports,
    readonly processes: Processes,
    readonly proxies: { readonly postgres: Proxy; readonly nats: Proxy },
    /** Directly to the servers. */
    readonly connections: Connections,
    private readonly passwords: Passwords,
    private readonly record: ProcessRecord,
    /** What NATS keeps its store on; null where this process may mount nothing. */
    readonly disk: SmallDisk | null,
  ) {
    this.control = join(world.folder, 'control');
  }

  /** Starts everything and waits until it is ready. */
  static async start({ folder, seed, portBase, plant }: StackOptions): Promise<Stack> {
    const ports = portsFrom(portBase);
    const home = homeIn(folder);
    createHome(home);
    const { record } = await ProcessRecord.take(home.processes);
    const used = [ports.issuer, ports.postgres, ports.nats, ...ports.replicas.map(({ port }) => port)];
    await requireFree(used.map((port) => ({ process: 'a run of faults', port, variable: '--port-base' })));
    const passwords = passwordsIn(home.passwords, SERVICES);
    const connections = new Connections(settingsOf(ports, folder, 'direct'), passwords);
    await ensureIssuerKey(home.issuerKey);
    const proxies = {
      postgres: await Proxy.listen(ports.postgresProxy, { host: '127.0.0.1', port: ports.postgres }),
      nats: await Proxy.listen(ports.natsProxy, { host: '127.0.0.1', port: ports.nats }),
    };
    const world = await describe(folder, seed, ports, home, connections);
    const processes = new Processes(record, join(home.logs, 'supervisor.log'));
    const disk = await mountStore(home.nats);
    const stack = new Stack(world, home, ports, processes, proxies, connections, passwords, record, disk);
    try {
      await stack.startProcesses(plant);
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

  /** Makes streams and consumers, as the operator does after the broker lost them. */
  async provision(): Promise<void> {
    await provisionStreams(this.connections.nats(PROVISIONER), false, { services: topology, ackWait: ACK_WAIT_MS });
  }

  /** Stops everything, once however often it is asked. */
  stop(): Promise<void> {
    return (this.stopping ??= this.end());
  }

  private async end(): Promise<void> {
    for (const gate of Object.values(this.gates)) gate.open();
    await this.processes.supervisor.stop();
    await Promise.all(Object.values(this.proxies).map((proxy) => proxy.close()));
    await this.disk?.unmount();
    this.record.release();
  }

  private async startProcesses(plant: PlantName | undefined): Promise<void> {
    const { home, ports, passwords, connections, gates } = this;
    const { supervisor } = this.processes;
    const direct = settingsOf(ports, home.folder, 'direct');
    const throughProxy = new Connections(settingsOf(ports, home.folder, 'proxy'), passwords);
    const nats = natsServer(direct, home, passwords, () => this.provision(), topology);
    await supervisor.start([gates.postgres.before(postgresServer(direct, home, passwords)), gates.nats.before(nats)]);
    await this.provision();
    await provisionRoles(connections.admin, false, passwords, SERVICES);
    const migrate = (service: string) =>
      migrateService(
        service,
        connections.database(service, 'owner'),
        logFile(home, `${service}-migrate`),
        supervisor.signal,
        scriptOf(service, 'migrate'),
      );
    await Promise.all([supervisor.start([issuerProcess(direct, home)]), ...SERVICES.map(migrate)]);
    const { nodeArgs, env } = patchArguments({ control: this.control, ...(plant === undefined ? {} : { plant }) });
    const patched = { nodeArgs, env: { ...env, NATS_ACK_WAIT_MS: String(ACK_WAIT_MS), REQUESTS_PER_MINUTE: '0' } };
    await supervisor.start(
      ports.replicas.map(({ service, name, port }) =>
        serviceProcess(direct, home, throughProxy, service, { name, port, script: scriptOf(service, 'main'), ...patched }),
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
