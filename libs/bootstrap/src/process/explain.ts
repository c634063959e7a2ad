import { SettingsRefused } from '../config/environment-reader.js';

/** What to do about the faults that meet a new installation, by Node's code or PostgreSQL's SQLSTATE. */
const MENDS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there. Start PostgreSQL, or mend DATABASE_URL and RELAY_DATABASE_URL',
  ENOTFOUND: 'there is no such host. Mend the host in DATABASE_URL, RELAY_DATABASE_URL or NATS_URL',
  ETIMEDOUT: 'the server does not answer. See whether a firewall is between',
  EADDRINUSE: 'another process listens on this port. Stop it, or set PORT',
  EADDRNOTAVAIL: 'this machine has no such address. Mend HOST',
  EACCES: 'the port is not allowed to this user. Set PORT to one above 1023',
  '28P01': 'the password is wrong. Mend DATABASE_URL or RELAY_DATABASE_URL',
  '28000': 'the role may not log in. Provision the database, or mend DATABASE_URL',
  '3D000': 'there is no such database. Provision it, or mend DATABASE_URL',
};

/** Why a service cannot start, in lines that an operator can act on. */
export function explain(error: unknown): string {
  if (error instanceof SettingsRefused) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code: unknown = 'code' in error ? error.code : undefined;
  const mend = typeof code === 'string' ? MENDS[code] : undefined;
  // Several addresses of one host fail as one error without a message of its own.
  const message = error.message || (error instanceof AggregateError ? error.errors.map(String).join('; ') : error.name);
  return mend === undefined ? message : `${message}: ${mend}.`;
}
