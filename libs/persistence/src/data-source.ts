import { DataSource, type EntitySchema } from 'typeorm';
import { PreparingClient } from './preparing-client.js';
import { schemaOf } from './roles.js';

export interface DataSourceSettings {
  readonly service: string;
  /** URL of the service's app role. */
  readonly url: string;
  readonly entities: EntitySchema[];
  /** Connections at most; default 10. */
  readonly poolSize?: number;
}

/** The service's only connection to its schema. Time limits are always set: a stuck statement must not hold locks or a pooled connection for ever. */
export function createDataSource({ service, url, entities, poolSize = 10 }: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema: schemaOf(service),
    entities,
    poolSize,
    applicationName: service,
    connectTimeoutMS: 5_000,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    extra: {
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      lock_timeout: 10_000,
      keepAlive: true,
      // Statements of handlers that run side by side are sent without waiting for each other's answers.
      pipeline: true,
      Client: PreparingClient,
    },
  });
}
