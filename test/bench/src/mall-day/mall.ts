import { setTimeout as sleep } from 'node:timers/promises';
import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import { createServiceApp, migrationsOf, type ServiceApp } from '@rakor/bootstrap';
import { streamOf } from '@rakor/contracts';
import { Clock } from '@rakor/kernel';
import { provision } from '@rakor/messaging';
import { publicServices } from '@rakor/public-services';
import { Client } from 'pg';
import type { Surroundings } from '../harness/bench.js';
import { BenchIssuer } from '../harness/issuer.js';
import type { BenchDatabase } from '../harness/servers.js';
import { type Hall, type HallSize, putUp } from './halls.js';

/** Time that passes as the bench says: a day of eight hours is played in as long as the machine needs. */
class PlayedClock extends Clock {
  at: Date;

  constructor(at: Date) {
    super();
    this.at = at;
  }

  override now(): Date {
    return this.at;
  }
}

/** Who asks: a kiosk, or whoever sits at the counters. */
const ROLES = { kiosk: 'service', officer: 'counter-officer' } as const;

/** The service over HTTP, with its relay at work, and halls whose day is open. */
export class Mall {
  private constructor(
    readonly halls: readonly Hall[],
    readonly clock: PlayedClock,
    readonly admin: Client,
    readonly database: BenchDatabase,
    private readonly url: string,
    private readonly app: ServiceApp,
    private readonly issuer: BenchIssuer,
    private readonly jsm: JetStreamManager,
    private readonly nats: NatsConnection,
  ) {}

  static async open(
    { servers }: Surroundings,
    regions: readonly string[],
    size: HallSize,
    day: { date: string; opensAt: Date; closesAt: Date },
  ): Promise<Mall> {
    const database = await servers.database(publicServices.name, migrationsOf(publicServices));
    const admin = new Client({ connectionString: database.admin });
    await admin.connect();
    await admin.query('set search_path = public_services');
    const halls = await putUp(admin, regions, size, day);
    const issuer = await BenchIssuer.start();
    const nats = await connect({ servers: (await servers.nats()).url });
    const jsm = await jetstreamManager(nats);
    await provision(jsm);
    await jsm.streams.purge(streamOf(publicServices.name));
    const clock = new PlayedClock(day.opensAt);
    const app = await createServiceApp(
      publicServices,
      {
        ...{ host: '127.0.0.1', port: 0, databaseUrl: database.app, relayDatabaseUrl: database.relay, poolSize: 10 },
        ...{ nats: { url: (await servers.nats()).url }, ackWaitMs: 30_000 },
        oidc: issuer.oidc,
        ...{ logLevel: 'error', local: true, shutdownDelayMs: 0, requestsPerMinute: 0 },
      },
      { clock },
    );
    const url = await app.start();
    return new Mall(halls, clock, admin, database, url, app, issuer, jsm, nats);
  }

  /** @returns the answer, whatever it is. @throws for 5xx */
  async post<T>(as: keyof typeof ROLES, region: string, path: string, body: object = {}): Promise<{ status: number; body: T }> {
    const authorization = `Bearer ${await this.issuer.token(ROLES[as], region, as)}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/v1/regions/${region}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (response.status >= 500) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return { status: response.status, body: (await response.json()) as T };
  }

  /** Ends the day of each hall. @throws unless of each what was issued is what became of it, to the last ticket */
  async mustAddUp(): Promise<{ issued: number; served: number }> {
    for (const { region, placeId } of this.halls) await this.post('officer', region, `places/${placeId}/queue/close`);
    const { rows } = await this.admin.query<Record<'issued' | 'served' | 'missed' | 'left' | 'expired' | 'halls', number>>(
      `select count(*)::int as halls, sum(issued)::int as issued, sum(served)::int as served, sum(missed)::int as missed, sum("left")::int as left,
              sum(expired)::int as expired from day_tally where issued = served + missed + "left" + expired`,
    );
    const [found] = rows;
    const { rows: kept } = await this.admin.query<{ tickets: number; announced: number }>(
      `select (select count(*)::int from ticket) as tickets,
              (select count(*)::int from outbox where headers->>'ce-type' = 'public-services.ticket-issued.v1') as announced`,
    );
    const right = found?.halls === this.halls.length && found.issued === kept[0]?.tickets && found.issued === kept[0].announced;
    if (!right) throw new Error(`it does not add up: ${JSON.stringify([found, kept[0]])}`);
    return found;
  }

  /** Waits until the stream has every event. @returns how many. @throws where it has them not within two minutes, or more than there are */
  async carried(): Promise<number> {
    const { rows } = await this.admin.query<{ events: number }>('select count(*)::int as events from outbox');
    const events = rows[0]?.events ?? 0;
    for (let look = 0; look < 600; look++) {
      const { state } = await this.jsm.streams.info(streamOf(publicServices.name));
      if (state.messages > events) throw new Error(`${events} events were announced, and the stream has ${state.messages}`);
      if (state.messages === events) return events;
      await sleep(200);
    }
    throw new Error(`the relay has not carried ${events} events in two minutes`);
  }

  async close(): Promise<void> {
    await this.app.stop();
    this.issuer.stop();
    await this.nats.close();
    await this.admin.end();
  }
}
