import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { type EventContext, independent } from '@rakor/messaging';

/** Keeps the organisations of a region, for meetings to invite and directives to address. */
@Controller()
export class KeepOrganisation {
  @EventPattern<string>(OrganisationRegisteredV1.type, independent)
  async handle(@Payload() registered: OrganisationRegisteredV1, @Ctx() { tx }: EventContext): Promise<void> {
    const { organisationId, code, name, class: organisationClass, establishedOn = null, workWeek, sequence } = registered;
    await tx.manager.query(
      `insert into organisation as known (region, id, code, name, class, home_region, established_on, work_week, sequence)
       values ($1, $2, $3, $4, $5, $1, $6, $7, $8)
       on conflict (region, id) do update set code = excluded.code, name = excluded.name, class = excluded.class,
         established_on = excluded.established_on, work_week = excluded.work_week, sequence = excluded.sequence
         where known.sequence < excluded.sequence`,
      [tx.context.region, organisationId, code, name, organisationClass, establishedOn, workWeek ?? 5, sequence],
    );
  }
}
