import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import { type NumberKind, numberOf } from './number.js';

/** Gives out public numbers. */
@Injectable()
export class NumberRepository {
  /** The tenant's next number of a kind in a year. Givers take turns on the row's lock until they commit; a rolled-back number is given again. */
  async next({ manager, context }: Transaction, kind: NumberKind, year: number): Promise<string> {
    const [series] = await manager.query<{ last: number }[]>(
      `insert into number_series as s (region, kind, year, last) values ($1, $2, $3, 1)
       on conflict (region, kind, year) do update set last = s.last + 1 returning last`,
      [context.region, kind, year],
    );
    if (!series) throw new Error('An upsert returns its row.');
    return numberOf(kind, context.region, year, series.last);
  }
}
