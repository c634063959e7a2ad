import type { Bearer } from '@rakor/local-stack';

/** What the workload, the witness' reader and the auditor may know of a run. */
export interface World {
  /** The run's folder: `histories/*.jsonl`, `injections.jsonl`, `logs/`. */
  readonly folder: string;
  /** HTTP base URLs of each service, its replicas in order. */
  readonly services: Readonly<Record<string, readonly string[]>>;
  /** Signs a token with the local issuer's key. */
  readonly token: (bearer: Bearer) => Promise<string>;
  /** PostgreSQL's superuser, past the proxy of the services. */
  readonly adminDatabaseUrl: string;
  /** The provisioner's login, past the proxies; of several servers, with commas in between. */
  readonly nats: { readonly url: string; readonly user: string; readonly password: string };
  /** Folder of `<process>.log`. */
  readonly logs: string;
  readonly seed: number;
}
