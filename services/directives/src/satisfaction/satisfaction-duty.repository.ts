import { Injectable } from '@nestjs/common';
import type { SatisfactionPublishedV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import type { KnownDuty } from './satisfaction-duty.js';

/** Keeps what each place was asked to mend for each period. */
@Injectable()
export class SatisfactionDutyRepository {
  /** Holds off whoever publishes the same place and period until the transaction ends, also where nothing is kept of them yet. */
  async getForUpdate({ manager, context: { region } }: Transaction, published: SatisfactionPublishedV1): Promise<KnownDuty | undefined> {
    const { placeId, from, until } = published;
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      ['satisfaction-duty', region, placeId, from, until].join('\n'),
    ]);
    const [known] = await manager.query<KnownDuty[]>(
      `select directive_id as "directiveId", published_at as "publishedAt", elements
         from satisfaction_duty where region = $1 and place_id = $2 and period_from = $3 and period_until = $4`,
      [region, placeId, from, until],
    );
    return known;
  }

  async save({ manager, context: { region } }: Transaction, published: SatisfactionPublishedV1, directiveId: string): Promise<void> {
    const { placeId, from, until, publicationId, publishedAt, lowest } = published;
    await manager.query(
      `insert into satisfaction_duty (region, place_id, period_from, period_until, publication_id, published_at, directive_id, elements)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (region, place_id, period_from, period_until) do update
         set publication_id = excluded.publication_id, published_at = excluded.published_at, directive_id = excluded.directive_id,
             elements = excluded.elements`,
      [region, placeId, from, until, publicationId, publishedAt, directiveId, lowest.map(({ element }) => element)],
    );
  }
}
