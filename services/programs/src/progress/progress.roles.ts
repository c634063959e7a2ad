import type { Role } from '@rakor/kernel';

type Roles = readonly [Role, ...Role[]];

/** Who may say how far a milestone is; the program says whose it is. */
export const REPORTERS: Roles = ['organisation'];
