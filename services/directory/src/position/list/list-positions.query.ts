import { Injectable } from '@nestjs/common';
import { CursorMalformed, decodeCursor, type Page, pageOf } from '@rakor/http';
import { Clock, isId, localDateOf, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import { TenantRepository } from '../../tenant/tenant.repository.js';
import { Holding } from '../holding.js';
import { Position } from '../position.js';
import { PositionRepository } from '../position.repository.js';
import { type PositionView, viewOf } from '../position.view.js';

export interface PositionFilter {
  readonly organisationId?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Reads positions in the order in which they were made, each with whoever holds it today in the region's own time. */
@Injectable()
export class ListPositions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tenants: TenantRepository,
    private readonly positions: PositionRepository,
    private readonly clock: Clock,
  ) {}

  async execute(context: RequestContext, { organisationId, limit, cursor }: PositionFilter): Promise<Page<PositionView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    if (after !== undefined && !isId(after)) throw new CursorMalformed();
    return this.unitOfWork.read(context, async (tx) => {
      const positions = await tx.manager.find(Position, {
        where: { region: context.region, ...(organisationId && { organisationId }), ...(after && { id: MoreThan(after) }) },
        order: { id: 'asc' },
        take: limit + 1,
      });
      return pageOf(await this.withHolders(tx, positions), limit, ({ id }) => [id]);
    });
  }

  /** @throws PositionNotFound */
  async show(context: RequestContext, id: string): Promise<PositionView> {
    return this.unitOfWork.read(context, async (tx) => {
      const position = await this.positions.get(tx, id);
      const [view] = await this.withHolders(tx, [position]);
      return view ?? viewOf(position, null);
    });
  }

  private async withHolders(tx: ReadTransaction, positions: readonly Position[]): Promise<PositionView[]> {
    if (positions.length === 0) return [];
    const today = localDateOf(this.clock.now(), (await this.tenants.get(tx)).timeZone);
    const begun = await tx.manager.findBy(Holding, {
      region: tx.context.region,
      positionId: In(positions.map(({ id }) => id)),
      from: LessThanOrEqual(today),
    });
    const holders = new Map(begun.filter((holding) => holding.holdsOn(today)).map((holding) => [holding.positionId, holding]));
    return positions.map((position) => viewOf(position, holders.get(position.id) ?? null));
  }
}
