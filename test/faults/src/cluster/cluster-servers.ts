import { type Connections, PROVISIONER, provisionStreams, usersWith } from '@rakor/local-stack';
import { withJetStream } from '../injections/jetstream.js';
import { Proxy } from '../proxy/proxy.js';
import type { Server } from '../servers/server.js';
import { connectionsTo, type Servers, type Site, upstream } from '../servers/servers.js';
import { ACK_WAIT_MS, topology } from '../stack/places.js';
import { until } from '../until.js';
import { copiesAreCurrent, NatsCluster } from './nats-cluster.js';
import { PostgresPair } from './postgres-pair.js';

/** How long three servers that were just started may take to agree on who leads. */
const PATIENCE_MS = 60_000;

/** Three nats-servers, and PostgreSQL with a synchronous standby: deploy/cluster on one machine. */
export class ClusterServers implements Servers {
  readonly kind = 'cluster';
  readonly direct: Connections;
  readonly proxied: Connections;
  readonly proxies: Servers['proxies'];
  readonly disk = null;

  private constructor(
    { ports, passwords }: Site,
    private readonly cluster: NatsCluster,
    private readonly pair: PostgresPair,
    natsProxies: ReadonlyMap<string, Proxy>,
    /** Leads the services to the primary, and the harness by another way: the one may be troubled, the other not. */
    private readonly addresses: { readonly services: Proxy; readonly harness: Proxy },
  ) {
    this.direct = connectionsTo(ports.adminProxy, ports.nats, passwords);
    this.proxied = connectionsTo(ports.postgresProxy, ports.natsProxies, passwords);
    this.proxies = { nats: natsProxies, postgres: new Map([['postgres', addresses.services]]) };
  }

  /** Opens the proxies; the servers behind are started later. */
  static async open(site: Site): Promise<ClusterServers> {
    const { ports, home, passwords, processes } = site;
    const place = { processes, folder: home.folder, logs: home.logs };
    const cluster = new NatsCluster({ ...place, users: usersWith(passwords, topology), ports: ports.nats, routes: ports.routes });
    const binaries = process.env['FAULTS_POSTGRES_BIN'];
    const pair = new PostgresPair({ ...place, ports: ports.postgres, password: passwords.postgres, binaries });
    const natsProxies = new Map<string, Proxy>();
    for (const [index, { name, port }] of cluster.nodes.entries())
      natsProxies.set(name, await Proxy.listen(ports.natsProxies[index] ?? 0, upstream(port)));
    const addresses = {
      services: await Proxy.listen(ports.postgresProxy, upstream(pair.primary.port)),
      harness: await Proxy.listen(ports.adminProxy, upstream(pair.primary.port)),
    };
    return new ClusterServers(site, cluster, pair, natsProxies, addresses);
  }

  get nats(): readonly Server[] {
    return this.cluster.nodes;
  }

  get primary(): Server {
    return this.pair.primary;
  }

  get standby(): Server {
    return this.pair.standby;
  }

  async start(): Promise<void> {
    await Promise.all([this.cluster.start(), this.pair.start()]);
    await until(() => this.provision().then(() => true), AbortSignal.timeout(PATIENCE_MS));
  }

  async provision(): Promise<void> {
    await provisionStreams(this.direct.nats(PROVISIONER), false, { services: topology, ackWait: ACK_WAIT_MS, replicas: 3 });
  }

  /** Steps 1 to 4 of docs/runbooks/postgres-failover.md. */
  async failOver(): Promise<void> {
    await this.pair.fence();
    await this.pair.promote();
    for (const address of Object.values(this.addresses)) address.redirect(upstream(this.primary.port));
  }

  /** Steps 5 and 6. */
  async rebuildStandby(): Promise<void> {
    await this.pair.rejoin();
  }

  async isWhole(): Promise<boolean> {
    const copies = withJetStream(this.direct, ({ jsm }) => copiesAreCurrent(jsm, topology), { attempts: 1 });
    return (await Promise.all([copies, this.pair.isInStep()])).every(Boolean);
  }

  async close(): Promise<void> {
    await Promise.all([...this.proxies.nats.values(), ...Object.values(this.addresses)].map((proxy) => proxy.close()));
  }
}
