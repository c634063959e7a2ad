import { Controller, Optional } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1, OrganisationWeekChangedV1 } from '@rakor/contracts';
import { type EventContext, independent, type Transaction } from '@rakor/messaging';
import { WeekFollower } from './week-follower.js';

/** Keeps the organisations of a region, and how many days a week they work. */
@Controller()
export class KeepOrganisation {
  constructor(@Optional() private readonly follower?: WeekFollower) {}

  @EventPattern<string>(OrganisationRegisteredV1.type, independent)
  async registered(@Payload() registered: OrganisationRegisteredV1, @Ctx() { tx }: EventContext): Promise<void> {
    await keep(tx, registered);
  }

  /** Not side by side with others: whoever follows may go into the province's rows. */
  @EventPattern<string>(OrganisationWeekChangedV1.type)
  async weekChanged(@Payload() changed: OrganisationWeekChangedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await keep(tx, changed);
    await this.follower?.weekChanged(tx, changed);
  }
}

/** Each of the two events tells all of the organisation: whichever comes first, the later one holds. */
async function keep({ manager, context }: Transaction, told: OrganisationRegisteredV1 | OrganisationWeekChangedV1): Promise<void> {
  const { organisationId, code, name, class: organisationClass, place, establishedOn = null, workWeek, sequence } = told;
  await manager.query(
    `insert into organisation as known (region, id, code, name, class, home_region, place, established_on, work_week, sequence)
       values ($1, $2, $3, $4, $5, $1, $6, $7, $8, $9)
       on conflict (region, id) do update set code = excluded.code, name = excluded.name, class = excluded.class, place = excluded.place,
         established_on = excluded.established_on, work_week = excluded.work_week, sequence = excluded.sequence
         where known.sequence < excluded.sequence`,
    [context.region, organisationId, code, name, organisationClass, place, establishedOn, workWeek ?? 5, sequence],
  );
}
