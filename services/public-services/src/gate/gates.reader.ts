import { Injectable } from '@nestjs/common';
import type { LaunchGate, MissingItem } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';
import { Not } from 'typeorm';
import { Institution } from '../institution/institution.js';
import type { Place } from '../place/place.js';
import { GateNotPassed } from '../readiness/readiness.errors.js';
import { ReadinessRepository } from '../readiness/readiness.repository.js';
import { OnOffer } from '../service/on-offer.reader.js';
import { StandardRepository } from '../standard/standard.repository.js';
import { type GateFacts, missingFor, type OfferedService } from './requirements.js';

/** Gathers what decides whether a place may open, and says what is missing. */
@Injectable()
export class Gates {
  constructor(
    private readonly readinesses: ReadinessRepository,
    private readonly onOffer: OnOffer,
    private readonly standards: StandardRepository,
  ) {}

  async missing(tx: ReadTransaction, gate: LaunchGate, place: Place, now: Date): Promise<MissingItem[]> {
    const today = place.dayAt(now);
    return missingFor(gate, await this.factsOf(tx, place, today), today);
  }

  /** @throws GateNotPassed with all that is missing */
  async mustBeOpen(tx: ReadTransaction, gate: LaunchGate, place: Place, now: Date): Promise<void> {
    const missing = await this.missing(tx, gate, place, now);
    if (missing.length > 0) throw new GateNotPassed(place.name, gate, missing);
  }

  private async factsOf(tx: ReadTransaction, place: Place, today: string): Promise<GateFacts> {
    const { region, id: placeId } = place;
    const { manager } = tx;
    const readiness = await this.readinesses.ofPlace(tx, place);
    const institutions = await manager.find(Institution, { where: { region, placeId, status: Not('withdrawn') }, order: { code: 'ASC' } });
    return { place, readiness, institutions, services: await this.servicesOf(tx, place, today) };
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
