import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { RegionOnboardedV1 } from '@rakor/contracts';
import { provinceOf } from '@rakor/kernel';
import { type EventContext, EventRefused, type Transaction } from '@rakor/messaging';

/** Keeps the regions, and makes a regency's government an organisation that its province can name (N1). */
@Controller()
export class KeepRegion {
  @EventPattern<string>(RegionOnboardedV1.type)
  async handle(@Payload() onboarded: RegionOnboardedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    if (onboarded.regionCode !== event.region) throw new EventRefused(`region ${event.region} speaks for ${onboarded.regionCode}`);
    await keepRegion(tx, onboarded);
    await keepGovernment(tx, onboarded);
    if (onboarded.kind !== 'province') await tx.within(provinceOf(onboarded.regionCode), (province) => keepGovernment(province, onboarded));
  }
}

async function keepRegion({ manager, context }: Transaction, onboarded: RegionOnboardedV1): Promise<void> {
  const { kind, name, timeZone, governmentId, governmentCode, sequence } = onboarded;
  await manager.query(
    `insert into region as known (region, kind, name, time_zone, government_id, government_code, sequence) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (region) do update set kind = excluded.kind, name = excluded.name, time_zone = excluded.time_zone,
       government_id = excluded.government_id, government_code = excluded.government_code, sequence = excluded.sequence
       where known.sequence < excluded.sequence`,
    [context.region, kind, name, timeZone, governmentId, governmentCode, sequence],
  );
}

/** Sequence 0: whatever the organisation says of itself is later. */
async function keepGovernment({ manager, context }: Transaction, onboarded: RegionOnboardedV1): Promise<void> {
  const { governmentId, governmentCode, governmentName, regionCode } = onboarded;
  await manager.query(
    `insert into organisation (region, id, code, name, class, home_region, sequence) values ($1, $2, $3, $4, 'regency-government', $5, 0)
     on conflict (region, id) do nothing`,
    [context.region, governmentId, governmentCode, governmentName, regionCode],
  );
}
