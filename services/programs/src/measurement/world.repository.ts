import { Injectable } from '@nestjs/common';
import { localDateOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import type { FigureWorld } from './figure.js';

/** What figures are held against: the day, the places that there are, and the organisations of the register. */
@Injectable()
export class WorldRepository {
  constructor(private readonly register: RegisterRepository) {}

  /**
   * Those of the places and organisations that are asked about: a file has few of them, however many lines.
   * @throws RegionNotOnboarded
   */
  async about(
    tx: ReadTransaction,
    now: Date,
    asked: { places: readonly string[]; organisations: readonly string[] },
  ): Promise<FigureWorld> {
    const { region } = tx.context;
    const { timeZone } = await this.register.profileOf(tx);
    const places = await codesOf(tx, 'select code from reference_region where code = any ($1)', [asked.places]);
    const organisations = await codesOf(tx, 'select code from organisation where region = $1 and code = any ($2)', [
      region,
      asked.organisations,
    ]);
    return {
      ...{ region, today: localDateOf(now, timeZone) },
      knowsPlace: (code) => places.has(code),
      knowsOrganisation: (code) => organisations.has(code),
    };
  }
}

async function codesOf({ manager }: ReadTransaction, sql: string, values: unknown[]): Promise<Set<string>> {
  const rows = await manager.query<{ code: string }[]>(sql, values);
  return new Set(rows.map(({ code }) => code));
}
