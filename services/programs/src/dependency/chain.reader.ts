import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { measured } from '../status/status.facts.js';
import { Chain, type ChainEvent } from './chain.facts.js';
import type { Link } from './chain.js';

/**
 * Reads what waits for what in the region, as it was known at a moment.
 * @param programIds programs that belong to the question although nothing waits for them
 * @param moment null: all that there is by now
 */
export async function chainAt(
  { manager, context }: ReadTransaction,
  programIds: readonly string[],
  moment: Date | null,
  now: Date,
): Promise<Chain> {
  const { region } = context;
  const links = await manager.query<(Link & { programIds: string[] })[]>(LINKS, [region, moment]);
  const slips = await manager.query<{ milestoneId: string; programId: string; expectedOn: string }[]>(SLIPS, [region, moment]);
  const events = await manager.query<ChainEvent[]>(EVENTS, [region, moment]);
  const asked = new Set([...programIds, ...links.flatMap((link) => link.programIds), ...slips.map(({ programId }) => programId)]);
  const programs = await measured({ manager, context }, [...asked], moment);
  const milestones = programs.flatMap((program) => program.facts.milestones.map((milestone) => ({ program, milestone })));
  return new Chain(
    new Map(milestones.map((one) => [one.milestone.id, one])),
    new Map(events.map((event) => [event.id, event])),
    links,
    new Map(slips.map(({ milestoneId, expectedOn }) => [milestoneId, expectedOn])),
    localDateOf(moment ?? now, timeZoneOf(region)),
  );
}

const LINKS = `
  select coalesce(required_milestone_id, required_event_id) as before, milestone_id as after, gap_days as "gapDays",
         array_remove(array[program_id, required_program_id], null) as "programIds"
    from dependency
   where region = $1 and case when $2::timestamptz is null then removed_at is null
                              else added_at <= $2 and (removed_at is null or removed_at > $2) end`;

const SLIPS = `
  select distinct on (milestone_id) milestone_id as "milestoneId", program_id as "programId", expected_on::text as "expectedOn"
    from milestone_slip where region = $1 and ($2::timestamptz is null or announced_at <= $2)
   order by milestone_id, announced_at desc, id desc`;

const EVENTS = `
  select distinct on (e.id) e.id, e.name, e.first_on::text as "firstOn", h.expected_on::text as "expectedOn"
    from outside_event e join outside_event_history h on h.region = e.region and h.outside_event_id = e.id
   where e.region = $1 and ($2::timestamptz is null or h.recorded_at <= $2)
   order by e.id, h.version desc`;
