import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { events, partsOf } from '@rakor/contracts';
import { EventRefused, type Heard, inSets, type SetContext } from '@rakor/messaging';

/** Whose events the witness hears. */
export const HEARD = ['directory', 'directives', 'programs', 'public-services'];

const types: string[] = events.filter(({ type }) => HEARD.includes(partsOf(type).service)).map(({ type }) => type);

/** Writes down every event that reaches it; fails, or refuses, where the plan says so. */
@Controller()
export class RecordEffects {
  @EventPattern<string[]>(types, inSets)
  async handle(@Payload() set: readonly Heard<object>[], @Ctx() { tx: { manager } }: SetContext): Promise<void> {
    const [planned] = await manager.query<{ fault: string }[]>(
      `select fault from plan where key = any($1) and (until is null or until > now()) order by fault desc limit 1`,
      [set.map(({ event }) => event.key)],
    );
    // A set of several fails as a whole, and is then handled one by one: only the one that is meant is refused.
    if (planned) throw set.length === 1 && planned.fault === 'refuses' ? new EventRefused('planned') : new Error('planned');
    await manager.query(
      `insert into effect (region, event_id, type, key, sequence) select * from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::int[])`,
      [
        set.map(({ event }) => event.region),
        set.map(({ event }) => event.id),
        set.map(({ event }) => event.type),
        set.map(({ event }) => event.key),
        set.map(({ event }) => event.sequence),
      ],
    );
  }
}
