import { Injectable } from '@nestjs/common';
import { CursorMalformed, decodeCursor, type Page, pageOf } from '@rakor/http';
import { isId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DELIVERY_VIEW } from '../delivery.queries.js';
import type { DeliveryView } from '../delivery.view.js';
import type { Channel, DeliveryStatus } from '../vocabulary.js';

/** What a list of deliveries may be narrowed to; each that is given holds. */
export interface DeliveryFilter {
  readonly event?: string | undefined;
  readonly recipient?: string | undefined;
  readonly trace?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly status?: DeliveryStatus | undefined;
}

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const COLUMNS = { event: 'event_id', recipient: 'recipient_code', trace: 'trace_id', channel: 'channel' } as const;

@Injectable()
export class ListDeliveries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A page of the region's deliveries, newest first. @throws CursorMalformed */
  async page(
    context: RequestContext,
    filter: DeliveryFilter,
    { limit, cursor }: { limit: number; cursor: string | undefined },
  ): Promise<Page<DeliveryView>> {
    const [before] = decodeCursor(cursor, ['string']) ?? [TOP];
    if (!isId(before) && before !== TOP) throw new CursorMalformed();
    const values: unknown[] = [context.region, before, limit + 1];
    const conditions = Object.entries(COLUMNS).flatMap(([name, column]) => {
      const wanted = filter[name as keyof typeof COLUMNS];
      return wanted === undefined ? [] : [`and ${column} = $${values.push(wanted)}`];
    });
    // One of the known words, written out: the index of what is in doubt is only taken where the planner sees which it is.
    if (filter.status !== undefined) conditions.push(`and status = '${filter.status}'`);
    const rows = await this.unitOfWork.read(context, ({ manager }) =>
      manager.query<DeliveryView[]>(
        `select ${DELIVERY_VIEW} from delivery where region = $1 and id < $2 ${conditions.join(' ')} order by id desc limit $3`,
        values,
      ),
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
