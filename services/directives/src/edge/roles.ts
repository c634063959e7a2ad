import type { Role } from '@rakor/kernel';

type Roles = readonly [Role, ...Role[]];

/** Who keeps the record of meetings and issues directives. */
export const CABINET: Roles = ['secretariat', 'leader'];
/** Who may look at everything of the region. */
export const READERS: Roles = [...CABINET, 'regency-admin', 'province-admin', 'auditor'];
/** Who may look at assignments; an organisation at its own only. */
export const ASSIGNMENT_READERS: Roles = [...READERS, 'organisation'];
/** Who may act for an addressee. */
export const ADDRESSEES: Roles = ['organisation', ...CABINET];
/** Who keeps the region's calendar. */
export const CALENDAR_KEEPERS: Roles = ['secretariat'];
/** Who may act for an organisation only. */
export const ORGANISATIONS: Roles = ['organisation'];
