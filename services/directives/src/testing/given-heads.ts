import { newId } from '@rakor/kernel';
import type { DirectivesOnDatabase } from './given-directives.js';

/** Somebody who holds a position, from a day on; until the next one comes where there is one. */
export interface Holding {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly acting?: boolean;
}

/** Gives an organisation of a region a head, and those who hold the position one after the other. */
export function headsIn({ database: { admin } }: DirectivesOnDatabase) {
  return async (region: string, organisationId: string, title: string, ...holders: readonly Holding[]): Promise<void> => {
    const positionId = newId();
    await admin.query(
      'insert into directives.position (region, id, organisation_id, title, head, sequence) values ($1, $2, $3, $4, true, 1)',
      [region, positionId, organisationId, title],
    );
    for (const { name, from = '2020-01-01', until = null as string | null, acting = false } of holders)
      await admin.query(
        `insert into directives.holding (region, id, position_id, person_name, acting, held_from, held_until, sequence) values ($1, $2, $3, $4, $5, $6, $7, 1)`,
        [region, newId(), positionId, name, acting, from, until],
      );
  };
}
