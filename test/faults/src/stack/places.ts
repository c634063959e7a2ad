import { topology as product, type ServiceTopology } from '@rakor/contracts';
import { repository } from '@rakor/local-stack';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The consumer of the tests, which records every effect. */
export const WITNESS = 'witness';

/** The services of a run: those of the product and the witness. */
export const topology: readonly ServiceTopology[] = [
  ...product,
  { service: WITNESS, listensTo: ['directory', 'directives', 'programs', 'public-services'] },
];

/** One process of a service. */
export interface Replica {
  readonly service: string;
  readonly name: string;
  readonly port: number;
}

/** How long NATS waits for an acknowledgement in a run, ms. A sixth of the usual time: a process that hangs is noticed within the run. */
export const ACK_WAIT_MS = 5_000;

/** Services of which a run against one server has two processes; against a cluster it has two of each. */
const TWICE = ['directives', WITNESS];

/** One for each node. */
type Three = readonly [number, number, number];

/** The ports of a run, from a first one on. Without a cluster the first of several is the one. */
export interface Ports {
  readonly issuer: number;
  readonly postgres: readonly [number, number];
  readonly postgresProxy: number;
  /** Of the harness' own way to the primary of a pair. */
  readonly adminProxy: number;
  readonly nats: Three;
  readonly natsProxies: Three;
  /** Where the nats-servers of a cluster listen to one another. */
  readonly routes: Three;
  readonly replicas: readonly Replica[];
}

/** How many ports a run takes. */
export const PORTS = 30;

export function portsFrom(base: number, cluster: boolean): Ports {
  const three = (first: number): Three => [base + first, base + first + 1, base + first + 2];
  const processes = topology.flatMap(({ service }) =>
    cluster || TWICE.includes(service)
      ? [
          { service, name: service },
          { service, name: `${service}-2` },
        ]
      : [{ service, name: service }],
  );
  return {
    issuer: base,
    ...{ postgres: [base + 1, base + 2], postgresProxy: base + 3, adminProxy: base + 4 },
    ...{ nats: three(5), natsProxies: three(8), routes: three(11) },
    replicas: processes.map((process, place) => ({ ...process, port: base + 20 + place })),
  };
}

/** Every port of a run. */
export function allOf({ replicas, ...others }: Ports): number[] {
  return [...Object.values(others).flat(), ...replicas.map(({ port }) => port)];
}

/** The built command of a service: "main" or "migrate". */
export function scriptOf(service: string, command: 'main' | 'migrate'): string {
  return service === WITNESS
    ? fileURLToPath(new URL(`../../dist/witness/${command}.js`, import.meta.url))
    : join(repository, 'services', service, 'dist', `${command}.js`);
}
