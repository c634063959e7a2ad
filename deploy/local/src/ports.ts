import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.js';
import type { Settings } from './settings.js';

/** A process's place after RAKOR_PORT_BASE; fixed, so that addresses stay when services are added. */
const PLACES: Readonly<Record<string, number>> = {
  issuer: 0,
  directory: 1,
  directives: 2,
  programs: 3,
  'public-services': 4,
  notifications: 5,
};

/** HTTP port of the issuer or a service. */
export function httpPort(settings: Pick<Settings, 'portBase'>, process: string): number {
  const place = PLACES[process];
  if (place === undefined) throw new Error(`${process} has no place in ports.ts`);
  return settings.portBase + place;
}

/** A port that a process needs, and the variable that moves it. */
export interface NeededPort {
  readonly process: string;
  readonly port: number;
  readonly variable: string;
}

/** Every port that the stack will listen on; servers that are given need none. */
export function neededPorts(settings: Settings, services: readonly string[]): NeededPort[] {
  return [
    ...(settings.databaseUrl ? [] : [{ process: 'PostgreSQL', port: settings.postgresPort, variable: 'RAKOR_PG_PORT' }]),
    ...(settings.natsUrl ? [] : [{ process: 'NATS', port: settings.natsPort, variable: 'RAKOR_NATS_PORT' }]),
    ...['issuer', ...services].map((process) => ({ process, port: httpPort(settings, process), variable: 'RAKOR_PORT_BASE' })),
  ];
}

/** @throws {CannotStart} naming the first port that somebody else listens on */
export async function requireFree(ports: readonly NeededPort[]): Promise<void> {
  for (const { process, port, variable } of ports) {
    if (await isFree(port)) continue;
    throw new CannotStart(
      `port ${port} (${process}) is in use`,
      `stop what listens there, or move: ${variable}=${suggestion(port, variable)} npm start`,
    );
  }
}

function suggestion(port: number, variable: string): number {
  return variable === 'RAKOR_PORT_BASE' ? Math.floor(port / 100) * 100 + 100 : port + 10;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
