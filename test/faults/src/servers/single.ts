import { type Connections, natsServer, postgresServer, PROVISIONER, provisionStreams } from '@rakor/local-stack';
import { Proxy } from '../proxy/proxy.js';
import { ACK_WAIT_MS, topology } from '../stack/places.js';
import { mountStore, type SmallDisk } from '../stack/small-disk.js';
import { Server } from './server.js';
import { connectionsTo, type Servers, type Site, upstream } from './servers.js';

/** One PostgreSQL and one nats-server, as `npm start` has them. */
export class SingleServers implements Servers {
  readonly kind = 'single';
  readonly direct: Connections;
  readonly proxied: Connections;
  readonly proxies: Servers['proxies'];
  readonly nats: readonly [Server];
  readonly primary: Server;

  private constructor(
    private readonly site: Site,
    proxies: { readonly nats: Proxy; readonly postgres: Proxy },
    /** Null where this process may mount nothing. */
    readonly disk: SmallDisk | null,
  ) {
    const { ports, home, passwords, processes } = site;
    this.direct = connectionsTo(ports.postgres[0], ports.nats[0], passwords);
    this.proxied = connectionsTo(ports.postgresProxy, ports.natsProxies[0], passwords);
    this.proxies = { nats: new Map([['nats', proxies.nats]]), postgres: new Map([['postgres', proxies.postgres]]) };
    this.nats = [new Server(processes, 'nats', ports.nats[0], home.nats)];
    this.primary = new Server(processes, 'postgres', ports.postgres[0], home.postgres);
  }

  /** Opens the proxies; the servers behind are started later. */
  static async open(site: Site): Promise<SingleServers> {
    const { ports, home } = site;
    const proxies = {
      nats: await Proxy.listen(ports.natsProxies[0], upstream(ports.nats[0])),
      postgres: await Proxy.listen(ports.postgresProxy, upstream(ports.postgres[0])),
    };
    return new SingleServers(site, proxies, await mountStore(home.nats));
  }

  async start(): Promise<void> {
    const { home, passwords, processes } = this.site;
    const [{ port: natsPort }] = this.nats;
    const nats = natsServer({ natsPort }, home, passwords, () => this.provision(), topology);
    const postgres = postgresServer({ postgresPort: this.primary.port }, home, passwords);
    await processes.supervisor.start([this.primary.supervised(postgres), this.nats[0].supervised(nats)]);
    await this.provision();
  }

  async provision(): Promise<void> {
    await provisionStreams(this.direct.nats(PROVISIONER), false, { services: topology, ackWait: ACK_WAIT_MS });
  }

  /** There are no copies. */
  isWhole(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.proxies).flatMap((ways) => [...ways.values()].map((proxy) => proxy.close())));
    await this.disk?.unmount();
  }
}
