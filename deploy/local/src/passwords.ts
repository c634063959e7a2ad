import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { RolePasswords } from '@rakor/persistence';

export interface ServicePasswords extends RolePasswords {
  readonly nats: string;
}

/** Every password of one installation. */
export interface Passwords {
  /** Of PostgreSQL's superuser. */
  readonly postgres: string;
  /** Of the NATS user that makes streams and consumers. */
  readonly provisioner: string;
  readonly services: Readonly<Record<string, ServicePasswords>>;
}

/** The passwords in `file`, which only the owner may read; those that are missing are made up and kept. */
export function passwordsIn(file: string, services: readonly string[]): Passwords {
  const kept = read(file);
  const passwords: Passwords = {
    postgres: kept?.postgres ?? password(),
    provisioner: kept?.provisioner ?? password(),
    services: Object.fromEntries(services.map((service) => [service, kept?.services[service] ?? servicePasswords()])),
  };
  writeFileSync(file, JSON.stringify(passwords, null, 2), { mode: 0o600 });
  return passwords;
}

/** Those of one service. */
export function passwordsOf(passwords: Passwords, service: string): ServicePasswords {
  const found = passwords.services[service];
  if (!found) throw new Error(`no passwords for ${service}`);
  return found;
}

function servicePasswords(): ServicePasswords {
  return { owner: password(), app: password(), relay: password(), nats: password() };
}

/** 144 random bits. The letter in front keeps a configuration file from reading it as a number. */
function password(): string {
  return `p${randomBytes(18).toString('base64url')}`;
}

function read(file: string): Passwords | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return null;
    throw error;
  }
}
