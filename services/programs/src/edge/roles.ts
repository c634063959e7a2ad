import type { Role } from '@rakor/kernel';

type Roles = readonly [Role, ...Role[]];

/** Who decides: sets up windows, confirms programs, and says what becomes of them. */
export const DECIDERS: Roles = ['secretariat', 'leader'];
/** Who may write: the deciders, and an organisation about what it leads. */
export const WRITERS: Roles = [...DECIDERS, 'organisation'];
/** Who may look: everybody who works in the region, for a window is there to be seen. */
export const READERS: Roles = [...WRITERS, 'regency-admin', 'province-admin', 'auditor'];
