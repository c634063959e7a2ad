import { Injectable } from '@nestjs/common';
import { PositionHeldV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { Held } from '../hold/hold-position.handler.js';
import type { HoldingCorrection } from '../holding.js';
import { HoldingNotFound } from '../position.errors.js';
import { PositionRepository } from '../position.repository.js';
import { holdingViewOf } from '../position.view.js';

/** What turned out of which holding. */
export interface CorrectHolding {
  readonly positionId: string;
  readonly holdingId: string;
  readonly correction: HoldingCorrection;
  /** The version of the position that the caller has seen. */
  readonly expected: number | undefined;
}

/** What became of it; `version` is the position's. */
export type Corrected = Omit<Held, 'former'>;

@Injectable()
export class CorrectHoldingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly positions: PositionRepository,
  ) {}

  /** @throws PositionNotFound, HoldingNotFound, VersionMismatch, HoldingUnchanged, HoldingEndsBeforeItBegins, HoldingOverlaps */
  async execute(context: RequestContext, { positionId, holdingId, correction, expected }: CorrectHolding): Promise<Corrected> {
    return this.unitOfWork.run(context, async (tx) => {
      const position = await this.positions.getForUpdate(tx, positionId);
      const holdings = await this.positions.holdingsOf(tx, position);
      const holding = holdings.find(({ id }) => id === holdingId);
      if (!holding) throw new HoldingNotFound();
      expectVersion(position.version, expected);
      const held = position.correct(holding, correction, holdings);

      await this.positions.saveCorrection(tx, position, holding);
      await tx.outbox.add(PositionHeldV1, held);
      return { positionId, holding: holdingViewOf(holding), version: position.version };
    });
  }
}
