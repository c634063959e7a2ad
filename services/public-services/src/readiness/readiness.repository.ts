import { Injectable } from '@nestjs/common';
import { newId } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { Place } from '../place/place.js';
import { improvedOn, type Point } from './forecast.js';
import { Readiness } from './readiness.js';

/** What was verified at the end of a local day, of what each gate needs. */
interface PastReadiness {
  readonly on: string;
  readonly soft: number;
  readonly all: number;
}

/** Loads and stores how far places are, and what it was on each day. */
@Injectable()
export class ReadinessRepository {
  /** A place that has no plan yet is at its beginning. */
  async ofPlace({ manager }: ReadTransaction, place: Place): Promise<Readiness> {
    return (await manager.findOneBy(Readiness, { region: place.region, placeId: place.id })) ?? Readiness.of(newId(), place);
  }

  /** Call it while the place is locked: of two that begin at once the second finds what the first has made. */
  async ofPlaceForUpdate({ manager }: Transaction, place: Place): Promise<Readiness> {
    const where = { region: place.region, placeId: place.id };
    return (await manager.findOne(Readiness, { where, lock: { mode: 'pessimistic_write' } })) ?? Readiness.of(newId(), place);
  }

  async save({ manager, context }: Transaction, place: Place, readiness: Readiness, now: Date): Promise<void> {
    await manager.upsert(Readiness, readiness, ['region', 'id']);
    const { region } = context;
    const [on, soft, all] = [place.dayAt(now), readiness.verified('soft-launch'), readiness.verified()];
    await manager.query(
      `insert into readiness_point (region, readiness_id, "on", soft, "all") values ($1, $2, $3, $4, $5)
       on conflict (region, readiness_id, "on") do update set soft = excluded.soft, "all" = excluded."all"`,
      [region, readiness.id, on, soft, all],
    );
    const improved = improvedOn(
      (await this.past({ manager, context }, readiness.id)).map((point) => ({ on: point.on, verified: point.all })),
    );
    await manager.query(
      `update standing set verified_percent = $3, claimed_percent = $4, improved_on = $5 where region = $1 and place_id = $2`,
      [region, place.id, all, readiness.claimOf(null)?.percent ?? null, improved],
    );
  }

  /** Oldest first; of each day on which something changed its last. */
  async pointsFor(tx: ReadTransaction, readinessId: string, gate: 'soft' | 'all'): Promise<Point[]> {
    return (await this.past(tx, readinessId)).map((point) => ({ on: point.on, verified: point[gate] }));
  }

  private async past({ manager, context }: ReadTransaction, readinessId: string): Promise<PastReadiness[]> {
    return manager.query<PastReadiness[]>(
      `select "on"::text as "on", soft, "all" from readiness_point where region = $1 and readiness_id = $2 order by "on"`,
      [context.region, readinessId],
    );
  }
}
