import { Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { OrganisationClass, WorkWeek } from '@rakor/contracts';
import { Clock, newId, type RequestContext, type Role, timeZoneOf } from '@rakor/kernel';
import { DueWorks, UnitOfWork } from '@rakor/messaging';
import { createDataSource } from '@rakor/persistence';
import { atEnd, FixedClock, givenDatabase, race, type RaceResult, type ServiceDatabase } from '@rakor/testing';
import { directives } from '../service.js';

/** An event as it waits in the outbox. */
interface Announcement {
  readonly type: string;
  readonly region: string;
  readonly key: string;
  readonly sequence: number;
  readonly data: Record<string, unknown>;
}

/** The service's handlers on a real database, without HTTP and without a broker. */
export interface DirectivesOnDatabase {
  readonly database: ServiceDatabase;
  readonly clock: FixedClock;
  readonly unitOfWork: UnitOfWork;
  /** A handler or repository, wired as in the service. */
  get<T>(type: Type<T>): T;
  /** Lets eight callers run `fn` at once, each on a connection that is open already: to open one takes longer than what the race is about. */
  race<T>(fn: (caller: number) => Promise<T>): Promise<RaceResult<T>>;
  /** What was announced, oldest first; of one aggregate where a key is given. */
  announced(key?: string): Promise<Announcement[]>;
  /** Puts a region into the copy of the directory. */
  hasRegion(region: string): Promise<void>;
  /** Puts an organisation into a region's register; returns its id. */
  hasOrganisation(
    region: string,
    code: string,
    organisation?: { class?: OrganisationClass; homeRegion?: string; establishedOn?: string; workWeek?: WorkWeek },
  ): Promise<string>;
}

const CALLERS = 8;

export async function givenDirectives(): Promise<DirectivesOnDatabase> {
  const database = await givenDatabase(directives.name);
  const clock = new FixedClock();
  const dataSource = createDataSource({
    service: directives.name,
    url: database.urls.app,
    entities: directives.entities,
    poolSize: CALLERS,
  });
  await dataSource.initialize();
  atEnd(() => dataSource.destroy());
  const unitOfWork = new UnitOfWork(dataSource, clock, { ring: () => undefined });
  const app = await wired(unitOfWork, clock);
  const openConnections = () => Promise.all(Array.from({ length: CALLERS }, () => dataSource.query('select pg_sleep(0.05)')));
  const raceOn: DirectivesOnDatabase['race'] = async (fn) => {
    await openConnections();
    return race(CALLERS, fn);
  };
  return { database, clock, unitOfWork, get: (type) => app.get(type), race: raceOn, ...lookingAt(database), ...arranging(database) };
}

/** Who acts, as the token of a role would say it. */
export function acting(role: Role, region: string, organisation?: string): RequestContext {
  const actorId = [role, region, organisation].filter((part) => part !== undefined).join('@');
  return { region, actorId, role, ...(organisation === undefined ? {} : { organisation }) };
}

async function wired(unitOfWork: UnitOfWork, clock: FixedClock) {
  @Global()
  @Module({
    providers: [{ provide: UnitOfWork, useValue: unitOfWork }, { provide: Clock, useValue: clock }, DueWorks],
    exports: [UnitOfWork, Clock, DueWorks],
  })
  class Surroundings {}

  @Module({ imports: [Surroundings, directives.module] })
  class Root {}

  const app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
  atEnd(() => app.close());
  return app;
}

function lookingAt({ admin }: ServiceDatabase): Pick<DirectivesOnDatabase, 'announced'> {
  return {
    announced: async (key) => {
      const { rows } = await admin.query<Announcement>(
        `select headers->>'ce-type' as type, region, key, (headers->>'ce-sequence')::int as sequence, body::jsonb as data
           from directives.outbox where $1::text is null or key = $1 order by id`,
        [key ?? null],
      );
      return rows;
    },
  };
}

function arranging({ admin }: ServiceDatabase): Pick<DirectivesOnDatabase, 'hasRegion' | 'hasOrganisation'> {
  return {
    hasRegion: async (region) => {
      await admin.query(
        `insert into directives.region (region, kind, name, time_zone, government_id, government_code, sequence)
         values ($1, $2, $1, $3, $4, 'pem-' || $1, 1)
         on conflict (region) do nothing`,
        [region, region.length === 2 ? 'province' : 'regency', timeZoneOf(region), newId()],
      );
    },
    hasOrganisation: async (region, code, organisation = {}) => {
      const { class: is = 'opd', homeRegion = region, establishedOn = null, workWeek = 5 } = organisation;
      const id = newId();
      await admin.query(
        `insert into directives.organisation (region, id, code, name, class, home_region, established_on, work_week, sequence)
         values ($1, $2, $3, $3, $4, $5, $6, $7, 1)`,
        [region, id, code, is, homeRegion, establishedOn, workWeek],
      );
      return id;
    },
  };
}
