import { Injectable } from '@nestjs/common';
import { DecisionRecordedV1, DecisionSupersededV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { whenOf } from '../../edge/happened.dto.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import { Decision } from '../decision.js';
import { DecisionNotFound, SupersededUnknown } from '../decision.errors.js';
import { DecisionRepository } from '../decision.repository.js';
import { type DecisionView, viewOf } from '../decision.view.js';

export interface RecordDecision {
  readonly meetingId: string;
  readonly text: string;
  /** Instant; now where it is not said. */
  readonly happenedAt?: string | undefined;
  /** The decision whose place it takes. */
  readonly supersedes: string | null;
}

@Injectable()
export class RecordDecisionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: DecisionRepository,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, MeetingNotRunning, HappenedAhead, HappenedBefore, SupersededUnknown, DecisionNotInForce */
  async execute(context: RequestContext, { meetingId, text, happenedAt, supersedes }: RecordDecision): Promise<DecisionView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      const [at, recordedAt] = whenOf(happenedAt, this.clock.now());
      meeting.mustRun(at, recordedAt);
      const { decision, recorded } = Decision.record(await this.decisions.next(tx, meeting), text, at, recordedAt);

      await this.decisions.add(tx, decision);
      await tx.outbox.add(DecisionRecordedV1, recorded);
      if (supersedes !== null) await this.replace(tx, supersedes, decision);
      return viewOf(decision);
    });
  }

  private async replace(tx: Transaction, earlierId: string, decision: Decision): Promise<void> {
    const earlier = await this.decisions.getForUpdate(tx, earlierId).catch((error: unknown) => {
      throw error instanceof DecisionNotFound ? new SupersededUnknown() : error;
    });
    const superseded = earlier.supersede(decision, this.clock.now());
    await this.decisions.save(tx, earlier);
    await tx.outbox.add(DecisionSupersededV1, superseded);
  }
}
