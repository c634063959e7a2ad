import type { Stack } from '../stack/stack.js';
import { withAdmin } from './database.js';
import type { Injected, Injection } from './injection.js';

const AFFECTED = { target: 'postgres', recovering: { server: 'postgres' } } as const satisfies Injected;

/** The database dead, restarted, or with every session ended. */
export const postgresFaults: readonly Injection[] = [
  {
    name: 'postgres-killed',
    inject: async (stack) => {
      await endPostgres(stack, 'SIGKILL');
      return AFFECTED;
    },
  },
  {
    name: 'postgres-restarted',
    inject: async (stack) => {
      // A fast and orderly shutdown.
      await endPostgres(stack, 'SIGINT');
      return AFFECTED;
    },
  },
  {
    name: 'postgres-sessions-ended',
    inject: async (stack) => {
      const { rowCount } = await withAdmin(stack, (admin) =>
        admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and usename <> current_user`,
        ),
      );
      return { ...AFFECTED, details: { sessions: rowCount } };
    },
  },
];

async function endPostgres({ processes }: Stack, signal: NodeJS.Signals): Promise<void> {
  await processes.gone('postgres', await processes.signal('postgres', signal));
}
