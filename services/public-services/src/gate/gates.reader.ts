import { Injectable } from '@nestjs/common';
import type { LaunchGate, MissingItem } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';
import { Not } from 'typeorm';
import { Institution } from '../institution/institution.js';
import type { Place } from '../place/place.js';
import { GateNotPassed } from '../readiness/readiness.errors.js';
import { ReadinessRepository } from '../readiness/readiness.repository.js';
import { Service } from '../service/service.js';
import { type GateFacts, missingFor } from './requirements.js';

/** Gathers what decides whether a place may open, and says what is missing. */
@Injectable()
export class Gates {
  constructor(private readonly readinesses: ReadinessRepository) {}

  async missing(tx: ReadTransaction, gate: LaunchGate, place: Place, now: Date): Promise<MissingItem[]> {
    return missingFor(gate, await this.factsOf(tx, place), place.dayAt(now));
  }

  /** @throws GateNotPassed with all that is missing */
  async mustBeOpen(tx: ReadTransaction, gate: LaunchGate, place: Place, now: Date): Promise<void> {
    const missing = await this.missing(tx, gate, place, now);
    if (missing.length > 0) throw new GateNotPassed(place.name, gate, missing);
  }

  private async factsOf(tx: ReadTransaction, place: Place): Promise<GateFacts> {
    const { region, id: placeId } = place;
    const { manager } = tx;
    const readiness = await this.readinesses.ofPlace(tx, place);
    const institutions = await manager.find(Institution, { where: { region, placeId, status: Not('withdrawn') }, order: { code: 'ASC' } });
    const services = await manager.find(Service, { where: { region, placeId, status: 'offered' }, order: { code: 'ASC' } });
    return { place, readiness, institutions, services };
  }
}
