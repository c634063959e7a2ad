import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, pageOf } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PositionRepository } from '../position.repository.js';
import { holdingViewOf, type HoldingView } from '../position.view.js';

export interface HolderFilter {
  readonly positionId: string;
  /** Only who held it on this day, YYYY-MM-DD. */
  readonly on?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Reads who has held a position, the latest first. A position has few holdings in its whole life: they are paged in memory. */
@Injectable()
export class ListHolders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly positions: PositionRepository,
  ) {}

  /** @throws PositionNotFound */
  async execute(context: RequestContext, { positionId, on, limit, cursor }: HolderFilter): Promise<Page<HoldingView>> {
    const [before] = decodeCursor(cursor, ['string']) ?? [];
    const holdings = await this.unitOfWork.read(context, async (tx) =>
      this.positions.holdingsOf(tx, await this.positions.get(tx, positionId)),
    );
    const wanted = holdings
      .filter((holding) => on === undefined || holding.holdsOn(on))
      .filter(({ from }) => before === undefined || from < before)
      .sort((one, other) => (one.from < other.from ? 1 : -1));
    return pageOf(wanted.map(holdingViewOf), limit, ({ from }) => [from]);
  }
}
