import { Injectable } from '@nestjs/common';
import { DecisionRevisitedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DecisionRepository } from '../decision.repository.js';
import { type DecisionView, viewOf } from '../decision.view.js';

export interface RevisitDecision {
  readonly decisionId: string;
  readonly reason: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class RevisitDecisionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: DecisionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DecisionNotFound, VersionMismatch, DecisionNotInForce */
  async execute(context: RequestContext, { decisionId, reason, expected }: RevisitDecision): Promise<DecisionView> {
    return this.unitOfWork.run(context, async (tx) => {
      const decision = await this.decisions.getForUpdate(tx, decisionId);
      expectVersion(decision.version, expected);
      const revisited = decision.revisit(reason, this.clock.now());

      await this.decisions.save(tx, decision);
      await tx.outbox.add(DecisionRevisitedV1, revisited);
      return viewOf(decision);
    });
  }
}
