import { Injectable } from '@nestjs/common';
import { RecordAccessedV1 } from '@rakor/contracts';
import { Clock, provinceOf, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { type TicketView, viewOf } from '../../ticket/ticket.view.js';
import { GrantNeeded } from '../record-grant.errors.js';

@Injectable()
export class LookAtTicketHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws GrantNeeded, TicketNotFound */
  async execute(context: RequestContext, { ticketId }: { ticketId: string }): Promise<TicketView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const { id: grantId, version: sequence } = await this.use(tx, now);
      const ticket = await this.tickets.get(tx, ticketId);
      const { region, actorId } = context;

      await tx.manager.query(
        'insert into record_access (region, grant_id, n, ticket_id, accessed_by, accessed_at) values ($1, $2, $3, $4, $5, $6)',
        [...[region, grantId, sequence, ticketId, actorId, now]],
      );
      const looked = { grantId, sequence, grantee: provinceOf(region), ticketId, accessedBy: actorId, accessedAt: now.toISOString() };
      await tx.outbox.add(RecordAccessedV1, looked);
      return viewOf(ticket);
    });
  }

  /** The grant that lasts longest, with one look more. @throws GrantNeeded */
  private async use({ manager, context: { region } }: Transaction, now: Date): Promise<{ id: string; version: number }> {
    const [grants] = await manager.query<[{ id: string; version: number }[], number]>(
      `update record_grant set version = version + 1
        where region = $1 and id = (select id from record_grant where region = $1 and grantee = $2 and expires_at > $3 order by expires_at desc, id limit 1)
       returning id, version`,
      [region, provinceOf(region), now],
    );
    const [grant] = grants;
    if (!grant) throw new GrantNeeded(region);
    return grant;
  }
}
