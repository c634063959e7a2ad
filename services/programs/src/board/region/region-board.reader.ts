import { Injectable } from '@nestjs/common';
import { localDateOf, type RequestContext, type TimeZone } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { Window } from '../../window/window.js';
import { type Counted, regionBoardOf } from './region-board.js';
import type { RegionBoard } from './region-board.view.js';

/** Reads all windows that a region sees, as they could be seen at a moment. */
@Injectable()
export class RegionBoardReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterRepository,
  ) {}

  /** @throws RegionNotOnboarded */
  read(context: RequestContext, moment: Date): Promise<{ board: RegionBoard; timeZone: TimeZone }> {
    return this.unitOfWork.read(context, async (tx) => {
      const { name: regionName, timeZone } = await this.register.profileOf(tx);
      const seen = context.region.length === 2 ? 'province' : 'region';
      // Policies let a province see the windows and the tally of its regencies.
      const windows = await tx.manager.createQueryBuilder(Window, 'w').where(`w.${seen} = :region`, { region: context.region }).getMany();
      const counted = await countedIn(tx, seen, moment);
      const names = new Map([...(await namesOf(tx)), [context.region, regionName]]);
      const board = regionBoardOf({ on: localDateOf(moment, timeZone), moment, regionName, names, windows, counted });
      return { board, timeZone };
    });
  }
}

async function countedIn({ manager, context }: ReadTransaction, seen: 'province' | 'region', moment: Date): Promise<Counted[]> {
  return manager.query<Counted[]>(
    `select window_id as "windowId", colour, cause, count(*)::int as programs,
            count(*) filter (where status = 'draft')::int as drafts, count(*) filter (where not decided)::int as undecided
       from (select distinct on (region, program_id) region, program_id, window_id, status, decided, colour, cause
               from program_tally where ${seen} = $1 and recorded_at <= $2 order by region, program_id, recorded_at desc) latest
      where window_id is not null group by window_id, colour, cause`,
    [context.region, moment],
  );
}

/** A province's register has the governments of its regencies. */
async function namesOf({ manager, context }: ReadTransaction): Promise<[region: string, name: string][]> {
  const rows = await manager.query<{ region: string; name: string }[]>(
    `select home_region as region, min(name) as name from organisation
      where region = $1 and class = 'regency-government' and home_region <> $1 group by home_region`,
    [context.region],
  );
  return rows.map(({ region, name }) => [region, name]);
}
