import { Injectable } from '@nestjs/common';
import { localDateOf, newId, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { DelegationRepository } from '../delegation/delegation.repository.js';
import { Institution } from '../institution/institution.js';
import { Place } from '../place/place.js';
import { isOpenToVisitors } from '../place/place.steps.js';
import { OnOffer } from '../service/on-offer.reader.js';
import { District } from './district.js';
import { DistrictNotFound } from './ladder.errors.js';
import { levelOf, tripsAvoided } from './ladder.js';
import type { LadderView } from './ladder.view.js';

/** Local days, both included; without them all. */
export interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Counts where a district stands: nobody says its level. */
@Injectable()
export class LadderReader {
  constructor(
    private readonly delegations: DelegationRepository,
    private readonly onOffer: OnOffer,
  ) {}

  /** One of which nothing has been said yet shows nothing. @throws DistrictNotFound */
  async district({ manager, context: { region } }: ReadTransaction, code: string): Promise<District> {
    if (!code.startsWith(`${region}.`)) throw new DistrictNotFound();
    return (await manager.findOneBy(District, { region, code })) ?? District.of(newId(), region, code);
  }

  /** Two that describe a district for the first time at once take turns at its row. @throws DistrictNotFound */
  async districtForUpdate(tx: Transaction, code: string): Promise<District> {
    const { manager, context } = tx;
    const first = await this.district(tx, code);
    await manager.createQueryBuilder().insert().into(District).values(first).orIgnore().execute();
    return manager.findOneOrFail(District, { where: { region: context.region, code }, lock: { mode: 'pessimistic_write' } });
  }

  async view(tx: ReadTransaction, district: District, now: Date, period: Period): Promise<LadderView> {
    const { region, code, name, kilometresToTown, proofs, version } = district;
    const today = localDateOf(now, timeZoneOf(region));
    const places = await tx.manager.findBy(Place, { region, district: code });
    const open = places.filter(({ status }) => isOpenToVisitors(status));
    const delegated = (await this.delegations.inForce(tx, code, today)).length;
    const given = await this.given(tx, open, today);
    const others = await this.others(tx, open, today);
    const declared = new Set(proofs.map(({ proof }) => proof));
    const foreign = others.filter(({ ownerRegion }) => ownerRegion !== null).length;
    const { level, lacking } = levelOf({ delegated, given, ticketing: open.length > 0, institutions: others.length, foreign, declared });
    const { trips, kilometres } = tripsAvoided(await this.served(tx, places, period), kilometresToTown);
    return {
      ...{ district: code, name, level, lacking, delegated, given, institutions: others.length, proofs: [...proofs] },
      ...{ kilometresToTown, tripsAvoided: trips, kilometresSaved: kilometres, version },
    };
  }

  private async given(tx: ReadTransaction, places: readonly Place[], today: string): Promise<number> {
    let given = 0;
    for (const place of places) given += (await this.onOffer.of(tx, place, today)).filter(({ notOffered }) => notOffered === null).length;
    return given;
  }

  private async others({ manager }: ReadTransaction, places: readonly Place[], today: string): Promise<Institution[]> {
    const found: Institution[] = [];
    for (const { region, id: placeId, operatorCode } of places) {
      const live = await manager.findBy(Institution, { region, placeId, status: 'live' });
      found.push(...live.filter((institution) => institution.code !== operatorCode && institution.servesOn(today)));
    }
    return found;
  }

  private async served({ manager }: ReadTransaction, places: readonly Place[], { from, until }: Period): Promise<number> {
    const [counted] = await manager.query<{ served: number }[]>(
      `select count(*)::int as served from ticket
        where region = $1 and queue_id = any ($2::uuid[]) and status = 'finished'
          and date between coalesce($3::date, '-infinity') and coalesce($4::date, 'infinity')`,
      [places[0]?.region ?? '', places.map(({ id }) => id), from ?? null, until ?? null],
    );
    return counted?.served ?? 0;
  }
}
