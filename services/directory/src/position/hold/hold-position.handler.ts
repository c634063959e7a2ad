import { Injectable } from '@nestjs/common';
import { PositionHeldV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { TenantRepository } from '../../tenant/tenant.repository.js';
import type { HoldingWish } from '../holding.js';
import { PositionRepository } from '../position.repository.js';
import { holdingViewOf, type HoldingView } from '../position.view.js';

/** Who takes which position; without `from` he takes it today. */
export interface HoldPosition extends Omit<HoldingWish, 'from'> {
  readonly positionId: string;
  readonly from?: string;
  /** The version that the caller has seen, where he says so. */
  readonly expected: number | undefined;
}

/** What became of it; `version` is the position's. */
export interface Held {
  readonly positionId: string;
  readonly holding: HoldingView;
  /** The holding that has ended by it. */
  readonly former: HoldingView | null;
  readonly version: number;
}

@Injectable()
export class HoldPositionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly positions: PositionRepository,
    private readonly tenants: TenantRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PositionNotFound, VersionMismatch, HoldingEndsBeforeItBegins, HoldingOverlaps */
  async execute(context: RequestContext, { positionId, expected, from, ...holder }: HoldPosition): Promise<Held> {
    return this.unitOfWork.run(context, async (tx) => {
      const position = await this.positions.getForUpdate(tx, positionId);
      expectVersion(position.version, expected);
      const wish = { ...holder, from: from ?? (await this.today(tx)) };
      const succession = position.hold(wish, await this.positions.holdingsOf(tx, position), context.actorId, this.clock.now());

      await this.positions.saveSuccession(tx, position, succession);
      await tx.outbox.add(PositionHeldV1, succession.held);
      const { holding, former } = succession;
      return { positionId, holding: holdingViewOf(holding), former: former && holdingViewOf(former), version: position.version };
    });
  }

  private async today(tx: ReadTransaction): Promise<string> {
    return localDateOf(this.clock.now(), (await this.tenants.get(tx)).timeZone);
  }
}
