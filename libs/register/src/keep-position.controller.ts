import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { PositionCreatedV1, PositionHeldV1 } from '@rakor/contracts';
import { dayBefore } from '@rakor/kernel';
import { type EventContext, independent } from '@rakor/messaging';

/** Keeps positions and who holds them, so that a successor inherits what belongs to the position (U9). */
@Controller()
export class KeepPosition {
  @EventPattern<string>(PositionCreatedV1.type, independent)
  async keep(
    @Payload() { positionId, organisationId, title, head, sequence }: PositionCreatedV1,
    @Ctx() { tx }: EventContext,
  ): Promise<void> {
    await tx.manager.query(
      `insert into position as known (region, id, organisation_id, title, head, sequence) values ($1, $2, $3, $4, $5, $6)
       on conflict (region, id) do update set organisation_id = excluded.organisation_id, title = excluded.title, head = excluded.head, sequence = excluded.sequence
         where known.sequence < excluded.sequence`,
      [tx.context.region, positionId, organisationId, title, head, sequence],
    );
  }

  @EventPattern<string>(PositionHeldV1.type, independent)
  async hold(@Payload() held: PositionHeldV1, @Ctx() { tx }: EventContext): Promise<void> {
    const { positionId, holdingId, personName, subject, acting, from, until, sequence } = held;
    const { region } = tx.context;
    // The holding before ends the day before: the directory announces the new one only, and their events may come in any order.
    await tx.manager.query(
      `update holding set held_until = $4
        where region = $1 and position_id = $2 and held_from < $3::date and coalesce(held_until, 'infinity') >= $3::date and sequence < $5`,
      [region, positionId, from, dayBefore(from), sequence],
    );
    await tx.manager.query(
      `insert into holding as known (region, id, position_id, person_name, subject, acting, held_from, held_until, sequence)
       values ($1, $2, $3, $4, $5, $6, $7, least($8::date, (
         select min(held_from) - 1 from holding where region = $1 and position_id = $3 and held_from > $7::date and sequence > $9)), $9)
       on conflict (region, id) do update set person_name = excluded.person_name, subject = excluded.subject, acting = excluded.acting, held_from = excluded.held_from,
         held_until = excluded.held_until, sequence = excluded.sequence
         where known.sequence < excluded.sequence`,
      [region, holdingId, positionId, personName, subject ?? null, acting, from, until ?? null, sequence],
    );
  }
}
