import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { CalendarClosureAddedV1, CalendarClosureWithdrawnV1, CalendarRevisedV1 } from '@rakor/contracts';
import { type EventContext, independent } from '@rakor/messaging';

/** Keeps what regions decide of their calendars: on a day that is closed, no doors open. */
@Controller()
export class KeepCalendar {
  @EventPattern<string>(CalendarClosureAddedV1.type, independent)
  async added(@Payload() { closureId, date, nameId, nameEn }: CalendarClosureAddedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.manager.query(
      `insert into calendar_closure (region, id, closed_on, name_id, name_en, withdrawn) values ($1, $2, $3, $4, $5, false)
       on conflict (region, id) do update set closed_on = excluded.closed_on, name_id = excluded.name_id, name_en = excluded.name_en`,
      [tx.context.region, closureId, date, nameId, nameEn],
    );
  }

  /** It may be heard before the closure itself after a redrive: then it stays withdrawn. */
  @EventPattern<string>(CalendarClosureWithdrawnV1.type, independent)
  async withdrawn(@Payload() { closureId, date }: CalendarClosureWithdrawnV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.manager.query(
      `insert into calendar_closure (region, id, closed_on, name_id, name_en, withdrawn) values ($1, $2, $3, '', '', true)
       on conflict (region, id) do update set withdrawn = true`,
      [tx.context.region, closureId, date],
    );
  }

  @EventPattern<string>(CalendarRevisedV1.type, independent)
  async revised(@Payload() { edition }: CalendarRevisedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.manager.query('insert into calendar_edition (region, edition) values ($1, $2) on conflict do nothing', [
      tx.context.region,
      edition,
    ]);
  }
}
