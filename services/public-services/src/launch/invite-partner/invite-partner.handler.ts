import { Injectable } from '@nestjs/common';
import { LaunchPartnerInvitedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PartnerUnclear } from '../launch.errors.js';
import { LaunchRepository } from '../launch.repository.js';
import { type PartnerView, partnerViewOf } from '../launch.view.js';
import { LaunchPartner } from '../partner.js';

export interface InvitePartner {
  readonly launchId: string;
  readonly partnerRegion: string;
}

@Injectable()
export class InvitePartnerHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly launches: LaunchRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws LaunchNotFound, LaunchOver, PartnerUnclear */
  async execute(context: RequestContext, { launchId, partnerRegion }: InvitePartner): Promise<PartnerView> {
    if (partnerRegion === context.region) throw new PartnerUnclear();
    return this.unitOfWork.run(context, async (tx) => {
      const launch = await this.launches.getForUpdate(tx, launchId);
      const partner = LaunchPartner.of(newId(), launch, partnerRegion);
      const invited = launch.invitePartner(partner.id, partnerRegion, this.clock.now());

      await this.launches.addPartner(tx, partner);
      await this.launches.save(tx, launch);
      await tx.outbox.add(LaunchPartnerInvitedV1, invited);
      return partnerViewOf(partner);
    });
  }
}
