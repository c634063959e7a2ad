import { topology as product, type ServiceTopology } from '@rakor/contracts';
import { repository, type Settings } from '@rakor/local-stack';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The consumer of the tests, which records every effect. */
export const WITNESS = 'witness';

/** The services of a run: those of the product and the witness. */
export const topology: readonly ServiceTopology[] = [...product, { service: WITNESS, listensTo: ['directory', 'directives'] }];

/** One process of a service. */
export interface Replica {
  readonly service: string;
  readonly name: string;
  readonly port: number;
}

/** How long NATS waits for an acknowledgement in a run, ms. A sixth of the usual time: a process that hangs is noticed within the run. */
export const ACK_WAIT_MS = 5_000;

/** Services of which a run has two processes. */
const TWICE = ['directives', WITNESS];

/** The ports of a run, from a first one on. */
export interface Ports {
  readonly issuer: number;
  readonly postgres: number;
  readonly nats: number;
  readonly postgresProxy: number;
  readonly natsProxy: number;
  readonly replicas: readonly Replica[];
}

/** How many ports a run takes. */
export const PORTS = 30;

export function portsFrom(base: number): Ports {
  const processes = topology.flatMap(({ service }) =>
    TWICE.includes(service)
      ? [
          { service, name: service },
          { service, name: `${service}-2` },
        ]
      : [{ service, name: service }],
  );
  const replicas = processes.map((process, place) => ({ ...process, port: base + 10 + place }));
  return { issuer: base, postgres: base + 1, nats: base + 2, postgresProxy: base + 3, natsProxy: base + 4, replicas };
}

/** What the parts of the local stack are told: the servers themselves, or the proxies in front of them. */
export function settingsOf(ports: Ports, home: string, through: 'direct' | 'proxy'): Settings {
  const [postgresPort, natsPort] = through === 'direct' ? [ports.postgres, ports.nats] : [ports.postgresProxy, ports.natsProxy];
  return { home, portBase: ports.issuer, postgresPort, natsPort, databaseUrl: undefined, natsUrl: undefined, fresh: true, demo: false };
}

/** The built command of a service: "main" or "migrate". */
export function scriptOf(service: string, command: 'main' | 'migrate'): string {
  return service === WITNESS
    ? fileURLToPath(new URL(`../../dist/witness/${command}.js`, import.meta.url))
    : join(repository, 'services', service, 'dist', `${command}.js`);
}
