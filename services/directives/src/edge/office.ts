import type { RequestContext } from '@rakor/kernel';

/** The position in which somebody acts, and his name, as a history keeps them: nulls where his token names none. */
export function officeOf({ office }: Pick<RequestContext, 'office'>): [position: string | null, person: string | null] {
  return [office?.title ?? null, office?.person ?? null];
}
