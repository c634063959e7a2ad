import { Injectable } from '@nestjs/common';
import { LaunchPartnerAnsweredV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { Gates } from '../../gate/gates.reader.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { LaunchRepository } from '../launch.repository.js';
import { type PartnerView, partnerViewOf } from '../launch.view.js';
import type { LaunchPartner } from '../partner.js';

/** What the partner says, in its own tenant: the row is the lead's, the event its own. */
@Injectable()
export class AnswerInvitationHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly launches: LaunchRepository,
    private readonly places: PlaceRepository,
    private readonly gates: Gates,
    private readonly clock: Clock,
  ) {}

  /** @throws InvitationNotFound, LaunchOver, PlaceNotFound */
  async accept(context: RequestContext, id: string, placeId: string): Promise<PartnerView> {
    return this.answer(context, id, async (partner, now, tx) => partner.accept(await this.places.get(tx, placeId), now));
  }

  /** @throws InvitationNotFound, LaunchOver */
  async decline(context: RequestContext, id: string, reason: string): Promise<PartnerView> {
    return this.answer(context, id, (partner, now) => partner.decline(reason, now));
  }

  /** @throws InvitationNotFound, LaunchOver, InvitationNotAccepted, GateNotPassed with all that is missing */
  async beReady(context: RequestContext, id: string): Promise<PartnerView> {
    return this.answer(context, id, async (partner, now, tx) => {
      const place = await this.places.get(tx, partner.mustHaveAccepted());
      await this.gates.mustBeOpen(tx, 'grand-launch', place, now);
      return partner.beReady(now);
    });
  }

  private async answer(
    context: RequestContext,
    id: string,
    decide: (partner: LaunchPartner, now: Date, tx: Transaction) => LaunchPartnerAnsweredV1 | Promise<LaunchPartnerAnsweredV1>,
  ): Promise<PartnerView> {
    return this.unitOfWork.run(context, async (tx) => {
      const partner = await this.launches.invitationForUpdate(tx, id);
      partner.mustBeAsked();
      const answered = await decide(partner, this.clock.now(), tx);

      await this.launches.saveAnswer(tx, partner);
      await tx.outbox.add(LaunchPartnerAnsweredV1, answered);
      return partnerViewOf(partner);
    });
  }
}
