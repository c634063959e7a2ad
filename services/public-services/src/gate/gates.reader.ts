import { Injectable } from '@nestjs/common';
import type { LaunchGate, MissingItem } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';
import { Not } from 'typeorm';
import { Institution } from '../institution/institution.js';
import { LaunchRepository } from '../launch/launch.repository.js';
import type { Place } from '../place/place.js';
import { GateNotPassed } from '../readiness/readiness.errors.js';
import { ReadinessRepository } from '../readiness/readiness.repository.js';
import { OnOffer } from '../service/on-offer.reader.js';
import { StandardRepository } from '../standard/standard.repository.js';
import { type GateFacts, missingFor, type OfferedService, type PlannedLaunch } from './requirements.js';

/** Gathers what decides whether a place may open, and says what is missing. */
@Injectable()
export class Gates {
  constructor(
    private readonly readinesses: ReadinessRepository,
    private readonly onOffer: OnOffer,
    private readonly standards: StandardRepository,
    private readonly launches: LaunchRepository,
  ) {}

  async missing(tx: ReadTransaction, gate: LaunchGate, place: Place, now: Date): Promise<MissingItem[]> {
    const today = place.dayAt(now);
    return missingFor(gate, await this.factsOf(tx, gate, place, today), today);
  }

  /** @throws GateNotPassed with all that is missing */
  async mustBeOpen(tx: ReadTransaction, gate: LaunchGate, place: Place, now: Date): Promise<void> {
    const missing = await this.missing(tx, gate, place, now);
    if (missing.length > 0) throw new GateNotPassed(place.name, gate, missing);
  }

  private async factsOf(tx: ReadTransaction, gate: LaunchGate, place: Place, today: string): Promise<GateFacts> {
    const { region, id: placeId } = place;
    const { manager } = tx;
    const readiness = await this.readinesses.ofPlace(tx, place);
    const institutions = await manager.find(Institution, { where: { region, placeId, status: Not('withdrawn') }, order: { code: 'ASC' } });
    const services = await this.servicesOf(tx, place, today);
    return { place, readiness, institutions, services, launch: await this.launchOf(tx, gate, place) };
  }

  private async launchOf(tx: ReadTransaction, gate: LaunchGate, { id }: Place): Promise<PlannedLaunch | null> {
    const launch = await this.launches.planned(tx, id, gate);
    return launch && { launch, partners: await this.launches.partners(tx, launch.id) };
  }

  private async servicesOf(tx: ReadTransaction, place: Place, today: string): Promise<OfferedService[]> {
    const offered = await this.onOffer.of(tx, place, today);
    const standards = await this.standards.unsaidIn(
      tx,
      offered.flatMap(({ service }) => service.standardId ?? []),
    );
    return offered.map((one) => ({
      ...one,
      unsaid: one.service.standardId === null ? null : (standards.get(one.service.standardId) ?? null),
    }));
  }
}
