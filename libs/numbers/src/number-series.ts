import type { Transaction } from '@rakor/messaging';

/**
 * Gives out the public numbers of a service: for each tenant, kind and local year one after the other, without a gap.
 * It stands on a table `number_series (region, kind, year, last)` of the service.
 */
export class NumberSeries<Kind extends string> {
  /** @param digits of the running part, for each kind (domain §4.17) */
  constructor(private readonly digits: Readonly<Record<Kind, number>>) {}

  /** The tenant's next number of a kind in a year. Givers take turns on the row's lock until they commit; a rolled-back number is given again. */
  async next({ manager, context }: Transaction, kind: Kind, year: number): Promise<string> {
    const [series] = await manager.query<{ last: number }[]>(
      `insert into number_series as s (region, kind, year, last) values ($1, $2, $3, 1)
       on conflict (region, kind, year) do update set last = s.last + 1 returning last`,
      [context.region, kind, year],
    );
    if (!series) throw new Error('An upsert returns its row.');
    return numberOf(kind, context.region, year, series.last, this.digits[kind]);
  }
}

/** The public number of the `running`-th thing of a kind that a tenant has in a year: "ARH/33.16/2021/00001". */
export function numberOf(kind: string, region: string, year: number, running: number, digits: number): string {
  return `${kind}/${region}/${year}/${String(running).padStart(digits, '0')}`;
}
