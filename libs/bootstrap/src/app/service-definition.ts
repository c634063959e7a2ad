import type { Type } from '@nestjs/common';
import type { MigrationFolder } from '@rakor/persistence';
import type { EntitySchema } from 'typeorm';

/** What a service is, wherever it runs. */
export interface ServiceDefinition {
  /** Name of its schema, stream, consumer and NATS user: "directives". */
  readonly name: string;
  /** Its table of contents. */
  readonly module: Type;
  readonly entities: EntitySchema[];
  /** Folder of its own SQL: `new URL('../src/migrations/', import.meta.url)`. */
  readonly migrations: URL;
  /** Tables of the libs that it stands on, made before its own. */
  readonly foundations?: readonly MigrationFolder[];
  /** For its OpenAPI document. */
  readonly description?: string;
  readonly version?: string;
}
