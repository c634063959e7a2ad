import { Injectable } from '@nestjs/common';
import { GateExaminedV1, type LaunchGate } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { ReadinessRepository } from '../../readiness/readiness.repository.js';
import { Gates } from '../gates.reader.js';
import type { GateView } from '../gate.view.js';

export interface ExamineGate {
  readonly placeId: string;
  readonly gate: LaunchGate;
}

@Injectable()
export class ExamineGateHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly readinesses: ReadinessRepository,
    private readonly gates: Gates,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours */
  async execute(context: RequestContext, { placeId, gate }: ExamineGate): Promise<GateView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.getForUpdate(tx, placeId);
      place.mustBeKeptBy(context);
      const now = this.clock.now();
      const readiness = await this.readinesses.ofPlaceForUpdate(tx, place);
      const missing = await this.gates.missing(tx, gate, place, now);
      const examined = readiness.examined(gate, missing, now);

      await this.readinesses.save(tx, place, readiness, now);
      await tx.outbox.add(GateExaminedV1, examined);
      return { gate, passed: examined.passed, missing };
    });
  }
}
