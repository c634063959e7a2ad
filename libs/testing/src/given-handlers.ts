import { Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { migrationsOf, type ServiceDefinition } from '@rakor/bootstrap';
import { Clock, type RequestContext, type Role } from '@rakor/kernel';
import { clientSeat, DueLoop, type DueWork, DueWorks, UnitOfWork } from '@rakor/messaging';
import { createDataSource, schemaOf } from '@rakor/persistence';
import { atEnd, FixedClock, race, type RaceResult } from '@rakor/test-infra';
import { escapeIdentifier } from 'pg';
import { givenDatabase, type GivenDatabase, type ServiceDatabase } from './given-database.js';
import { registerIn, type TestRegister } from './test-register.js';

/** An event as it waits in the outbox. */
export interface Announcement {
  readonly type: string;
  readonly region: string;
  readonly key: string;
  readonly sequence: number;
  readonly data: Record<string, unknown>;
}

/** A service's handlers on a real database, without HTTP and without a broker. */
export interface TestHandlers extends TestRegister {
  readonly database: ServiceDatabase;
  readonly clock: FixedClock;
  readonly unitOfWork: UnitOfWork;
  /** A handler or repository, wired as in the service. */
  get<T>(type: Type<T>): T;
  /** Lets eight callers run `fn` at once, each on a connection that is open already: to open one takes longer than what the race is about. */
  race<T>(fn: (caller: number) => Promise<T>): Promise<RaceResult<T>>;
  /** A replica that leads a loop of due work. */
  leads(work: Type<DueWork>): Promise<DueLeader>;
  /** What was announced, oldest first; of one aggregate where a key is given. */
  announced(key?: string): Promise<Announcement[]>;
}

export interface DueLeader {
  /** Does all that is due, batch by batch. */
  runOut(): Promise<void>;
}

const CALLERS = 8;
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const UNCOUNTED = { performed: () => undefined, failed: () => undefined, lag: () => undefined };

/** Wires `definition` as the service would, on a database of its own that knows the directory's tables. */
export async function givenHandlers(
  definition: ServiceDefinition,
  { reference }: Pick<GivenDatabase, 'reference'> = {},
): Promise<TestHandlers> {
  const { name } = definition;
  const database = await givenDatabase(name, { migrations: migrationsOf(definition), ...(reference !== undefined && { reference }) });
  const clock = new FixedClock();
  const dataSource = createDataSource({ service: name, url: database.urls.app, entities: definition.entities, poolSize: CALLERS });
  await dataSource.initialize();
  atEnd(() => dataSource.destroy());
  const unitOfWork = new UnitOfWork(dataSource, clock, { ring: () => undefined });
  const app = await wired(definition, unitOfWork, clock);
  return {
    ...{ database, clock, unitOfWork, get: (type) => app.get(type) },
    race: async (fn) => {
      await Promise.all(Array.from({ length: CALLERS }, () => dataSource.query('select pg_sleep(0.05)')));
      return race(CALLERS, fn);
    },
    leads: async (work) => {
      const { connection, close } = await clientSeat(database.urls.relay, 'test');
      atEnd(close);
      const loop = new DueLoop({ work: app.get(work), unitOfWork, clock, logger: SILENT, counts: UNCOUNTED });
      return { runOut: () => untilIdle(() => loop.pass(connection)) };
    },
    ...lookingAt(database),
    ...registerIn(database),
  };
}

/** Who acts, as the token of a role would say it. */
export function acting(role: Role, region: string, organisation?: string): RequestContext {
  const actorId = [role, region, organisation].filter((part) => part !== undefined).join('@');
  return { region, actorId, role, ...(organisation === undefined ? {} : { organisation }) };
}

async function untilIdle(pass: () => Promise<number>): Promise<void> {
  while ((await pass()) === 0);
}

async function wired({ module }: ServiceDefinition, unitOfWork: UnitOfWork, clock: FixedClock) {
  @Global()
  @Module({
    providers: [{ provide: UnitOfWork, useValue: unitOfWork }, { provide: Clock, useValue: clock }, DueWorks],
    exports: [UnitOfWork, Clock, DueWorks],
  })
  class Surroundings {}

  @Module({ imports: [Surroundings, module] })
  class Root {}

  const app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
  atEnd(() => app.close());
  return app;
}

function lookingAt({ admin, service }: ServiceDatabase): Pick<TestHandlers, 'announced'> {
  return {
    announced: async (key) => {
      const { rows } = await admin.query<Announcement>(
        `select headers->>'ce-type' as type, region, key, (headers->>'ce-sequence')::int as sequence, body::jsonb as data
           from ${escapeIdentifier(schemaOf(service))}.outbox where $1::text is null or key = $1 order by id`,
        [key ?? null],
      );
      return rows;
    },
  };
}
