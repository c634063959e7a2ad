export { natsBinary, postgresBinaries } from './binaries.js';
export { EmbeddedServerError, type EmbeddedServerFailure } from './embedded-server-error.js';
export { freePort } from './free-port.js';
export { type Supervision } from './launch.js';
export { type Nats, type NatsOptions, startNats } from './nats.js';
export { type Postgres, type PostgresOptions, startPostgres } from './postgres.js';
