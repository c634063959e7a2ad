import type { AccessOptions } from '@rakor/http';
import { ROLES } from '@rakor/kernel';

/** A province's admin works in its regencies too; everybody else stays at home. */
const BEYOND = { 'province-admin': 'province' } as const;

/** Who may change a region's register. */
export const ADMINS: AccessOptions = { roles: ['regency-admin', 'province-admin'], reachOf: BEYOND };

/** Who may read it: all of the region. */
export const READERS: AccessOptions = { roles: ROLES, reachOf: BEYOND };
