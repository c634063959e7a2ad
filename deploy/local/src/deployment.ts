import { CannotStart } from './cannot-start.js';
import type { Passwords, ServicePasswords } from './passwords.js';

const KINDS = ['owner', 'app', 'relay', 'nats'] as const;

/** The environment variable that holds a password: "DIRECTORY_OWNER_PASSWORD". */
export function passwordVariable(service: string, kind: keyof ServicePasswords): string {
  return `${service.replaceAll('-', '_')}_${kind}_password`.toUpperCase();
}

/**
 * The passwords of a deployment, whose environment names each one. The server's own admin and NATS's provisioner come with the URLs.
 *
 * @throws {CannotStart} naming every variable that is missing
 */
export function passwordsFromEnvironment(env: NodeJS.ProcessEnv, services: readonly string[]): Passwords {
  const missing = services.flatMap((service) => KINDS.map((kind) => passwordVariable(service, kind))).filter((variable) => !env[variable]);
  if (missing.length > 0)
    throw new CannotStart(`not set: ${missing.join(', ')}`, 'node deploy/docker/make-env.mjs writes a .env with all of them');

  const of = (service: string, kind: keyof ServicePasswords) => env[passwordVariable(service, kind)] ?? '';
  const entries = services.map((service) => [
    service,
    { owner: of(service, 'owner'), app: of(service, 'app'), relay: of(service, 'relay'), nats: of(service, 'nats') },
  ]);
  return { postgres: '', provisioner: '', services: Object.fromEntries(entries) as Passwords['services'] };
}
