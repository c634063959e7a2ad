import type { OrganisationRegisteredV1, PositionCreatedV1, PositionHeldV1, RegionOnboardedV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';

// One statement for each kind of row, and the same rule in all: what is there stays unless the event is later.

export async function keepRegion({ manager, context }: Transaction, region: RegionOnboardedV1): Promise<void> {
  await manager.query(
    `insert into region_profile (region, kind, name, time_zone, government_id, government_code, sequence)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (region) do update
       set kind = excluded.kind, name = excluded.name, time_zone = excluded.time_zone,
           government_id = excluded.government_id, government_code = excluded.government_code, sequence = excluded.sequence
       where region_profile.sequence < excluded.sequence`,
    [context.region, region.kind, region.name, region.timeZone, region.governmentId, region.governmentCode, region.sequence],
  );
}

/** The government is an organisation of the register from the first day. Sequence 0: whatever the organisation says of itself is later. */
export async function keepGovernment(tx: Transaction, { governmentId, governmentCode, governmentName }: RegionOnboardedV1): Promise<void> {
  const government = { organisationId: governmentId, code: governmentCode, name: governmentName, class: 'regency-government', sequence: 0 };
  await keepOrganisation(tx, government);
}

export async function keepOrganisation(
  { manager, context }: Transaction,
  organisation: Pick<OrganisationRegisteredV1, 'organisationId' | 'code' | 'name' | 'sequence'> & { readonly class: string },
): Promise<void> {
  await manager.query(
    `insert into organisation (region, id, code, name, class, sequence) values ($1, $2, $3, $4, $5, $6)
     on conflict (region, id) do update
       set code = excluded.code, name = excluded.name, class = excluded.class, sequence = excluded.sequence
       where organisation.sequence < excluded.sequence`,
    [context.region, organisation.organisationId, organisation.code, organisation.name, organisation.class, organisation.sequence],
  );
}

export async function keepPosition({ manager, context }: Transaction, position: PositionCreatedV1): Promise<void> {
  await manager.query(
    `insert into position (region, id, organisation_id, title, head, sequence) values ($1, $2, $3, $4, $5, $6)
     on conflict (region, id) do update
       set organisation_id = excluded.organisation_id, title = excluded.title, head = excluded.head, sequence = excluded.sequence
       where position.sequence < excluded.sequence`,
    [context.region, position.positionId, position.organisationId, position.title, position.head, position.sequence],
  );
}

export async function keepHolding({ manager, context }: Transaction, holding: PositionHeldV1): Promise<void> {
  await manager.query(
    `insert into holding (region, position_id, id, person_name, subject, acting, valid_from, valid_until, sequence)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (region, position_id, id) do update
       set person_name = excluded.person_name, subject = excluded.subject, acting = excluded.acting, valid_from = excluded.valid_from,
           valid_until = excluded.valid_until, sequence = excluded.sequence
       where holding.sequence < excluded.sequence`,
    [
      context.region,
      holding.positionId,
      holding.holdingId,
      holding.personName,
      holding.subject ?? null,
      holding.acting,
      holding.from,
      holding.until ?? null,
      holding.sequence,
    ],
  );
}
