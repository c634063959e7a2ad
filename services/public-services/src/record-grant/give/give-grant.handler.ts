import { Injectable } from '@nestjs/common';
import { RecordAccessGrantedV1 } from '@rakor/contracts';
import { Clock, newId, provinceOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { GrantView } from './give-grant.controller.js';

const DAY_MS = 24 * 3_600_000;

export interface GiveGrant {
  readonly reason: string;
  readonly days: number;
}

@Injectable()
export class GiveGrantHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(context: RequestContext, { reason, days }: GiveGrant): Promise<GrantView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const expires = new Date(now.getTime() + days * DAY_MS);
      const [id, grantee] = [newId(), provinceOf(context.region)];

      await tx.manager.query(
        `insert into record_grant (region, id, grantee, reason, granted_by, granted_at, expires_at, version) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
        [context.region, id, grantee, reason, context.actorId, now, expires],
      );
      const expiresAt = expires.toISOString();
      const granted = { grantId: id, sequence: 1, grantee, reason, expiresAt, grantedBy: context.actorId, grantedAt: now.toISOString() };
      await tx.outbox.add(RecordAccessGrantedV1, granted);
      return { id, grantee, reason, expiresAt };
    });
  }
}
