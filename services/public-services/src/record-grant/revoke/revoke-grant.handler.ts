import { Injectable } from '@nestjs/common';
import { RecordAccessRevokedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RecordGrantRepository } from '../record-grant.repository.js';

export interface RevokeGrant {
  readonly grantId: string;
  readonly reason: string;
}

@Injectable()
export class RevokeGrantHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: RecordGrantRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws GrantNotFound, GrantOver */
  async execute(context: RequestContext, { grantId, reason }: RevokeGrant): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const { grantee, version: sequence } = await this.grants.end(tx, grantId, now);

      const revoked = { grantId, sequence, grantee, reason, revokedBy: context.actorId, revokedAt: now.toISOString() };
      await tx.outbox.add(RecordAccessRevokedV1, revoked);
      return null;
    });
  }
}
