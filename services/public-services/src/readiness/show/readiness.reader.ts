import { daysBetween } from '@rakor/calendar';
import { Injectable } from '@nestjs/common';
import { LAUNCH_GATES, type LaunchGate, WORKSTREAMS } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';
import type { Place } from '../../place/place.js';
import { forecast } from '../forecast.js';
import { type Readiness, weigh } from '../readiness.js';
import { ReadinessRepository } from '../readiness.repository.js';
import type { ForecastView, ReadinessView } from '../readiness.view.js';

/** Puts together what is verified, what is claimed, and when it will be ready. */
@Injectable()
export class ReadinessReader {
  constructor(private readonly readinesses: ReadinessRepository) {}

  async view(tx: ReadTransaction, place: Place, readiness: Readiness, now: Date): Promise<ReadinessView> {
    const { id, placeId, items, version } = readiness;
    const claim = readiness.claimOf(null);
    const workstreams = WORKSTREAMS.map((workstream) => {
      return { workstream, ...readiness.shareOf(workstream), claimedPercent: readiness.claimOf(workstream)?.percent ?? null };
    });
    const forecasts: ForecastView[] = [];
    for (const gate of LAUNCH_GATES) forecasts.push(await this.forecastOf(tx, gate, place, readiness, now));
    return {
      ...{ id, placeId, verifiedPercent: readiness.verified(), claimedPercent: claim?.percent ?? null, claimedBy: claim?.by ?? null },
      ...{ workstreams: workstreams.filter(({ weight }) => weight > 0), forecasts, version },
      items: items.map((item) => ({ ...item, links: [...item.links] })),
    };
  }

  private async forecastOf(tx: ReadTransaction, gate: LaunchGate, place: Place, readiness: Readiness, now: Date): Promise<ForecastView> {
    const needed = weigh(readiness.needed(gate));
    const points = await this.readinesses.pointsFor(tx, readiness.id, gate === 'soft-launch' ? 'soft' : 'all');
    const foreseen = forecast(points, needed, place.dayAt(now));
    const plannedOn = await this.plannedOn(tx, gate, place);
    const lateDays = plannedOn === null || foreseen.readyOn === null ? null : daysBetween(plannedOn, foreseen.readyOn);
    return { gate, verified: readiness.verified(gate), needed, ...foreseen, plannedOn, lateDays };
  }

  private async plannedOn({ manager }: ReadTransaction, gate: LaunchGate, { region, id }: Place): Promise<string | null> {
    const [launch] = await manager.query<{ plannedOn: string }[]>(
      `select planned_on::text as "plannedOn" from launch where region = $1 and place_id = $2 and gate = $3 and status <> 'cancelled'`,
      [region, id, gate],
    );
    return launch?.plannedOn ?? null;
  }
}
