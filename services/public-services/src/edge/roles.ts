import type { Role } from '@rakor/kernel';

type Roles = readonly [Role, ...Role[]];

/** Who decides that there is to be a place, and what it may offer by which right. */
export const PLANNERS: Roles = ['regency-admin', 'secretariat', 'leader'];
/** Who may act for a place; an organisation for those that it runs. */
export const KEEPERS: Roles = ['organisation', ...PLANNERS];
/** Who may look at all that a region has. */
export const READERS: Roles = [...KEEPERS, 'counter-officer', 'province-admin', 'auditor'];
