import type { PositionCreatedV1, PositionHeldV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { Holding, type HoldingCorrection, type HoldingWish } from './holding.js';
import { HoldingEndsBeforeItBegins, HoldingOverlaps, HoldingUnchanged } from './position.errors.js';

/** What somebody says of a new position. */
export interface PositionWish {
  readonly organisationId: string;
  /** "Kepala Dinas Kesehatan" */
  readonly title: string;
  /** Whether it leads its organisation. */
  readonly head: boolean;
}

/** A position in an organisation. Obligations belong to it, not to the person: whoever holds it next inherits them. */
export class Position {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly organisationId: string;
  declare readonly title: string;
  declare readonly head: boolean;
  declare readonly createdAt: Date;
  declare readonly createdBy: string;
  declare version: number;

  static create(region: string, wish: PositionWish, by: string, at: Date): { position: Position; created: PositionCreatedV1 } {
    const { organisationId, title, head } = wish;
    const position = Object.assign(new Position(), {
      region,
      id: newId(),
      organisationId,
      title,
      head,
      createdAt: at,
      createdBy: by,
      version: 1,
    });
    return { position, created: { positionId: position.id, sequence: 1, organisationId, title, head, createdAt: at.toISOString() } };
  }

  /**
   * A person takes the position. Whoever holds it on the first day ends the day before; nobody else may hold it at the same time.
   * Holdings of the past may be recorded later than those that followed.
   * @param holdings all that the position has, in any order; the one that is followed is ended in place
   * @throws HoldingEndsBeforeItBegins, HoldingOverlaps
   */
  hold(wish: HoldingWish, holdings: readonly Holding[], by: string, at: Date): Succession {
    if (wish.until !== null && wish.until < wish.from) throw new HoldingEndsBeforeItBegins(wish.from);
    const former = holdings.find((holding) => holding.isFollowedBy(wish)) ?? null;
    const other = holdings.find((holding) => holding !== former && holding.overlaps(wish));
    if (other) throw new HoldingOverlaps(other);

    former?.endBefore(wish.from);
    this.version += 1;
    const { region, id: positionId } = this;
    const holding = Object.assign(new Holding(), { ...wish, region, id: newId(), positionId, recordedAt: at, recordedBy: by });
    return { holding, former, held: this.factOf(holding) };
  }

  /**
   * The account of a holder becomes known, or his last day: he leaves, and nobody follows him yet.
   * @param others what else the position has
   * @throws HoldingUnchanged, HoldingEndsBeforeItBegins, HoldingOverlaps
   */
  correct(
    holding: Holding,
    { subject = holding.subject, until = holding.until }: HoldingCorrection,
    others: readonly Holding[],
  ): PositionHeldV1 {
    if (subject === holding.subject && until === holding.until) throw new HoldingUnchanged();
    if (until !== null && until < holding.from) throw new HoldingEndsBeforeItBegins(holding.from);
    const other = others.find((one) => one.id !== holding.id && one.overlaps({ from: holding.from, until }));
    if (other) throw new HoldingOverlaps(other, '/until');

    this.version += 1;
    return this.factOf(Object.assign(holding, { subject, until }));
  }

  private factOf({ id, personName, subject, acting, from, until }: Holding): PositionHeldV1 {
    const { id: positionId, version: sequence, organisationId } = this;
    return { positionId, sequence, organisationId, holdingId: id, personName, subject, acting, from, until };
  }
}

/** A new holder, whom the position had until then, and the fact to announce. */
export interface Succession {
  readonly holding: Holding;
  readonly former: Holding | null;
  readonly held: PositionHeldV1;
}
