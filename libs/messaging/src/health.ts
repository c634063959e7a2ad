import type { HealthCheck } from '@rakor/observability';
import type { DataSource } from 'typeorm';
import type { Broker } from './broker.js';
import type { DueLoops } from './due/due-loops.js';

/** Whether the database takes changes, and whether the service's stream takes events. */
export function deliveryChecks(dataSource: DataSource, broker: () => Broker | null, stream: string): HealthCheck[] {
  return [
    {
      name: 'postgres',
      critical: true,
      check: async () => {
        const [server] = await dataSource.query<{ standby: boolean }[]>('select pg_is_in_recovery() as standby');
        if (server?.standby) throw new Error('a standby that nobody has promoted: it takes no writes');
      },
    },
    {
      name: 'nats',
      critical: false,
      check: async () => {
        const connected = broker();
        if (!connected || connected.nats.isClosed()) throw new Error('not connected; trying');
        const { state } = await connected.jsm.streams.info(stream);
        return `${stream} holds ${state.messages} events`;
      },
    },
  ];
}

/** So late may due work be before an operator should look. */
const LATE_SECONDS = 300;

/** Whether what comes due is done: late work degrades the service, and no command waits for it. */
export function dueCheck(loops: DueLoops): HealthCheck {
  return {
    name: 'due-work',
    critical: false,
    check: async () => {
      const late = loops.lags().filter(({ lag }) => lag > LATE_SECONDS);
      if (late.length > 0) throw new Error(late.map(({ table, lag }) => `${table} waits since ${Math.round(lag)} s`).join('; '));
    },
  };
}
