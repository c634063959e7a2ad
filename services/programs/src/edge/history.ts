import type { RequestContext } from '@rakor/kernel';

/** Who acts, as the rows of a history keep it: id, role, organisation. */
export function actorOf({ actorId, role, organisation }: RequestContext): [string, string | null, string | null] {
  return [actorId, role ?? null, organisation ?? null];
}
