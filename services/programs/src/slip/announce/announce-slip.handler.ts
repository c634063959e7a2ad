import { Injectable } from '@nestjs/common';
import { SlipAnnouncedV1 } from '@rakor/contracts';
import { Clock, localDateOf, newId, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Slip } from '../slip.js';
import { SlipRepository } from '../slip.repository.js';
import type { SlipView } from '../slip.view.js';

export interface AnnounceSlip {
  readonly programId: string;
  readonly milestoneId: string;
  readonly expectedOn: string;
  readonly reason: string;
}

@Injectable()
export class AnnounceSlipHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly slips: SlipRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, MilestoneNotFound, ProgramNotRunning, MilestoneDone, MayNotAnnounce, SlipInThePast, SlipSaysNothing */
  async execute(context: RequestContext, { programId, milestoneId, ...words }: AnnounceSlip): Promise<SlipView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const slipping = await this.slips.slipping(tx, programId, milestoneId, words.expectedOn, now);
      const identity = { id: newId(), region: context.region };
      const today = localDateOf(now, timeZoneOf(context.region));
      const { slip, announced } = Slip.announce(identity, slipping, words, today, context, now);

      await this.slips.add(tx, slip);
      await tx.outbox.add(SlipAnnouncedV1, announced);
      const { plannedOn, formerOn, expectedOn, daysPastEnd, effects } = announced;
      return { id: slip.id, milestoneId, plannedOn, formerOn, expectedOn, daysPastEnd, effects: effects ?? [] };
    });
  }
}
