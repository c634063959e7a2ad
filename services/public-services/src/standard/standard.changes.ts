import { Injectable } from '@nestjs/common';
import type { EventClass, Sequenced } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { Target } from '../edge/aggregate.steps.js';
import type { Standard } from './standard.js';
import { StandardRepository } from './standard.repository.js';
import { type StandardView, viewOf } from './standard.view.js';

/** The steps of a region's own standards; the answer tells what holds after them, which the province may share. */
@Injectable()
export class StandardChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws StandardNotFound, VersionMismatch, and what the step refuses */
  async take<E extends Sequenced>(
    context: RequestContext,
    { id, expected }: Target,
    type: EventClass<E>,
    decide: (standard: Standard, now: Date) => E,
  ): Promise<StandardView> {
    return this.unitOfWork.run(context, async (tx) => {
      const standard = await this.standards.getForUpdate(tx, id);
      expectVersion(standard.version, expected);
      const now = this.clock.now();
      const fact = decide(standard, now);

      await this.standards.save(tx, standard, now);
      await tx.outbox.add(type, fact);
      return viewOf(await this.standards.get(tx, id));
    });
  }
}
