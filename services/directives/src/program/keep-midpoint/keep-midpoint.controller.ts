import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { MidpointDueV1, WindowClosedV1, type WindowFact } from '@rakor/contracts';
import { type EventContext, independent, type Transaction } from '@rakor/messaging';

/** Keeps of which windows half is over, for the next meeting to review them (F4). */
@Controller()
export class KeepMidpoint {
  @EventPattern<string>(MidpointDueV1.type, independent)
  async due(@Payload() due: MidpointDueV1, @Ctx() { tx }: EventContext): Promise<void> {
    await keep(tx, due, false);
  }

  @EventPattern<string>(WindowClosedV1.type, independent)
  async closed(@Payload() closed: WindowClosedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await keep(tx, closed, true);
  }
}

async function keep({ manager, context }: Transaction, fact: WindowFact, closed: boolean): Promise<void> {
  const { windowId, number, name, position, midpointOn, lastDay, sequence } = fact;
  await manager.query(
    `insert into program_midpoint as known (region, window_id, number, name, position, midpoint_on, last_day, closed, sequence)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (region, window_id) do update set position = excluded.position, last_day = excluded.last_day, closed = excluded.closed,
       sequence = excluded.sequence
       where known.sequence < excluded.sequence`,
    [context.region, windowId, number, name, position, midpointOn, lastDay, closed, sequence],
  );
}
