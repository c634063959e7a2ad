import { withAdmin } from './database.js';
import type { Injection } from './injection.js';

const RECOVERING = { server: 'postgres' } as const;

/** The database that takes writes dead, restarted, or with every session ended. */
export const postgresFaults: readonly Injection[] = [
  {
    name: 'postgres-killed',
    inject: async ({ servers: { primary } }) => {
      await primary.end('SIGKILL');
      return { target: primary.name, recovering: RECOVERING };
    },
  },
  {
    name: 'postgres-restarted',
    inject: async ({ servers: { primary } }) => {
      // A fast and orderly shutdown.
      await primary.end('SIGINT');
      return { target: primary.name, recovering: RECOVERING };
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
      return { target: stack.servers.primary.name, recovering: RECOVERING, details: { sessions: rowCount } };
    },
  },
];
