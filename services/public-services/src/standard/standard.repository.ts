import { Injectable } from '@nestjs/common';
import type { StandardComponent } from '@rakor/contracts';
import { provinceOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { overridden, type PromisedTime, type StandardContent, type StoredContent, unsaid } from './standard.content.js';
import { Standard } from './standard.js';
import { StandardCodeTaken, StandardNotFound, StandardUnknown } from './standard.errors.js';

/** A standard as it holds in a region: what the region says stands before what its province says. */
export interface StandardInRegion {
  readonly standard: Standard;
  /** The province's, where it is an override. */
  readonly base: Standard | null;
  readonly content: StandardContent;
  /** The id that was asked for: that of the province's, where the region overrides it. */
  readonly asked: string;
}

/** What a standard said in one of its editions, and who let it say so. */
export interface SaidEdition {
  readonly edition: number;
  readonly stored: StoredContent;
  readonly saidAt: Date;
  readonly saidBy: string;
}

/** Loads and stores service standards; a regency reads those of its province, too, by a policy of their own. */
@Injectable()
export class StandardRepository {
  /** One of the region or its province. @throws StandardNotFound */
  async get(tx: ReadTransaction, id: string): Promise<StandardInRegion> {
    const [found] = await this.inRegion(tx, [id]);
    if (!found) throw new StandardNotFound();
    return found;
  }

  /** One in force of the region or its province. @throws StandardUnknown, which points at `pointer` */
  async named(tx: ReadTransaction, id: string, pointer: string): Promise<Standard> {
    const [found] = await this.inRegion(tx, [id]);
    if (found?.standard.status !== 'in-force') throw new StandardUnknown(pointer);
    return found.standard;
  }

  /** Those standards, each as it holds in the transaction's region. */
  async inRegion({ manager, context: { region } }: ReadTransaction, ids: readonly string[]): Promise<StandardInRegion[]> {
    const readable = In([region, provinceOf(region)]);
    const standards = await manager.findBy(Standard, { region: readable, id: In([...ids]) });
    // What names the province's standard means the region's override of it, where there is one.
    const overrides = await manager.findBy(Standard, { region, baseId: In(standards.map(({ id }) => id)), status: 'in-force' });
    const bases = await manager.findBy(Standard, { region: readable, id: In(standards.flatMap(({ baseId }) => baseId ?? [])) });
    return standards.map((standard) => {
      const own = overrides.find(({ baseId }) => baseId === standard.id);
      const base = own ? standard : (bases.find(({ id }) => id === standard.baseId) ?? null);
      const said = own ?? standard;
      return { asked: standard.id, standard: said, base, content: base ? overridden(base.content, said.content) : said.content };
    });
  }

  /** Of what each says nothing, as it holds in the region; without those that are retired. Keyed by the id that was asked for. */
  async unsaidIn(tx: ReadTransaction, ids: readonly string[]): Promise<Map<string, StandardComponent[]>> {
    const found = (await this.inRegion(tx, ids)).filter(({ standard }) => standard.status === 'in-force');
    return new Map(found.map(({ asked, content }) => [asked, unsaid(content)]));
  }

  /** The times that are promised for one of the catalogue, by its region and those that override it. @throws StandardNotFound */
  async promises(tx: ReadTransaction, id: string): Promise<{ region: string; promised: PromisedTime }[]> {
    const { standard, base } = await this.get(tx, id);
    const general = base ?? standard;
    const overrides = await tx.manager.findBy(Standard, { baseId: general.id, status: 'in-force' });
    return [general, ...overrides].flatMap(({ region, content: { promised } }) => (promised ? [{ region, promised }] : []));
  }

  /** Locks the row until the transaction ends; only one of the region itself. @throws StandardNotFound */
  async getForUpdate({ manager, context: { region } }: Transaction, id: string): Promise<Standard> {
    const standard = await manager.findOne(Standard, { where: { region, id }, lock: { mode: 'pessimistic_write' } });
    if (!standard) throw new StandardNotFound();
    return standard;
  }

  /** @throws StandardCodeTaken */
  async add(tx: Transaction, standard: Standard, at: Date): Promise<void> {
    const inserted = await tx.manager.createQueryBuilder().insert().into(Standard).values(standard).orIgnore().returning('id').execute();
    const rows = inserted.raw as unknown[];
    if (rows.length === 0) throw new StandardCodeTaken(standard.code);
    await this.keepEdition(tx, standard, at);
  }

  async save(tx: Transaction, standard: Standard, at: Date): Promise<void> {
    const { region, id, edition, stored, status, version } = standard;
    await tx.manager.update(Standard, { region, id }, { edition, stored, status, version });
    await this.keepEdition(tx, standard, at);
  }

  /** What one of the region's own has said, the latest edition first. @param before an edition, which is left out with all after it. @throws StandardNotFound */
  async editions(
    { manager, context: { region } }: ReadTransaction,
    id: string,
    before: number | null,
    limit: number,
  ): Promise<SaidEdition[]> {
    if (!(await manager.existsBy(Standard, { region, id }))) throw new StandardNotFound();
    return manager.query<SaidEdition[]>(
      `select edition, content as stored, said_at as "saidAt", said_by as "saidBy" from standard_edition
        where region = $1 and standard_id = $2 and ($3::int is null or edition < $3) order by edition desc limit $4`,
      [region, id, before, limit],
    );
  }

  /** What it said stays readable, edition by edition. */
  private async keepEdition({ manager, context }: Transaction, { region, id, edition, stored }: Standard, at: Date): Promise<void> {
    await manager.query(
      `insert into standard_edition (region, standard_id, edition, content, said_at, said_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (region, standard_id, edition) do nothing`,
      [region, id, edition, JSON.stringify(stored), at, context.actorId],
    );
  }
}
