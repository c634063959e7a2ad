import type { HealthCheck } from '@rakor/observability';
import type { DataSource } from 'typeorm';
import type { Broker } from './broker.js';

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
