import type { Messaging } from '@rakor/messaging';

/** As many as a race has callers at least. */
const CONNECTIONS = 8;

/**
 * Opens a service's connections before a test uses them. A pool opens them one by one as they are first asked for, and each takes longer than a
 * command: the callers of a race would come one after the other, and a missing lock would pass.
 */
export async function warmPool({ dataSource }: Messaging): Promise<void> {
  await Promise.all(Array.from({ length: CONNECTIONS }, () => dataSource.query('select pg_sleep(0.05)')));
}
