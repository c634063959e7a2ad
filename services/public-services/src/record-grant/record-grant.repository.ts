import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { GrantNotFound, GrantOver } from './record-grant.errors.js';

/** What a regency has let its province look at, and how often it did. */
export interface KeptGrant {
  readonly id: string;
  readonly grantee: string;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
  readonly expiresAt: Date;
  readonly looks: number;
}

/** One look. */
export interface KeptLook {
  readonly n: number;
  readonly ticketId: string;
  readonly accessedBy: string;
  readonly accessedAt: Date;
}

/** Reads the grants of the transaction's region and what was looked at by them, and ends them. */
@Injectable()
export class RecordGrantRepository {
  /** The latest first. @param before the id of one, which is left out with all after it */
  async list({ manager, context }: ReadTransaction, before: string | null, limit: number): Promise<KeptGrant[]> {
    return manager.query<KeptGrant[]>(
      `select g.id, g.grantee, g.reason, g.granted_by as "grantedBy", g.granted_at as "grantedAt", g.expires_at as "expiresAt",
              (select count(*)::int from record_access a where a.region = g.region and a.grant_id = g.id) as looks
         from record_grant g where g.region = $1 and ($2::uuid is null or g.id < $2) order by g.id desc limit $3`,
      [context.region, before, limit],
    );
  }

  /** The latest first. @param before the number of one, which is left out with all after it. @throws GrantNotFound */
  async looks(tx: ReadTransaction, grantId: string, before: number | null, limit: number): Promise<KeptLook[]> {
    await this.mustBeThere(tx, grantId);
    return tx.manager.query<KeptLook[]>(
      `select n, ticket_id as "ticketId", accessed_by as "accessedBy", accessed_at as "accessedAt" from record_access
        where region = $1 and grant_id = $2 and ($3::int is null or n < $3) order by n desc limit $4`,
      [tx.context.region, grantId, before, limit],
    );
  }

  /** Nobody looks by it any more. @throws GrantNotFound, GrantOver */
  async end(tx: Transaction, grantId: string, now: Date): Promise<{ grantee: string; version: number }> {
    const [[ended]] = await tx.manager.query<[{ grantee: string; version: number }[], number]>(
      `update record_grant set expires_at = greatest(granted_at, $3), version = version + 1 where region = $1 and id = $2 and expires_at > $3
       returning grantee, version`,
      [tx.context.region, grantId, now],
    );
    if (ended) return ended;
    await this.mustBeThere(tx, grantId);
    throw new GrantOver();
  }

  private async mustBeThere({ manager, context }: ReadTransaction, grantId: string): Promise<void> {
    const found = await manager.query<unknown[]>('select from record_grant where region = $1 and id = $2', [context.region, grantId]);
    if (found.length === 0) throw new GrantNotFound();
  }
}
