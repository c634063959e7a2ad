import type { Unblocker } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';

/** Who must unblock, as it is sent: an organisation of the region by its id, or a position by its title. */
export interface WhoMustUnblock {
  readonly organisationId?: string | undefined;
  readonly position?: string | undefined;
}

/** One organisation or one position, not both and not neither. */
export class UnblockerUnclear extends DomainError {
  readonly code = 'unblocker-unclear';
  readonly kind = 'unprocessable';
  constructor(pointer: string) {
    super('Name who must unblock it: either the id of an organisation of the region, or the title of a position.', { pointer });
  }
}

/** Who must unblock, as the register of the transaction's region knows it. @throws UnblockerUnclear, which points at `pointer` */
export async function unblockerIn(
  { manager, context }: ReadTransaction,
  { organisationId, position }: WhoMustUnblock,
  pointer: string,
): Promise<Unblocker> {
  if ((organisationId === undefined) === (position === undefined)) throw new UnblockerUnclear(pointer);
  if (position !== undefined) return { unblocker: position, unblockerId: null, unblockerCode: null, unblockerRegion: null };
  const [known] = await manager.query<Unblocker[]>(
    `select name as unblocker, id as "unblockerId", code as "unblockerCode", home_region as "unblockerRegion"
       from organisation where region = $1 and id = $2`,
    [context.region, organisationId],
  );
  if (!known) throw new UnblockerUnclear(pointer);
  return known;
}
