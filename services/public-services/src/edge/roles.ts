import type { Role } from '@rakor/kernel';

type Roles = readonly [Role, ...Role[]];

/** Who decides that there is to be a place, and what it may offer by which right. */
export const PLANNERS: Roles = ['regency-admin', 'secretariat', 'leader'];
/** Who may act for a place; an organisation for those that it runs. */
export const KEEPERS: Roles = ['organisation', ...PLANNERS];
/** Who may look at all that a region has. */
export const READERS: Roles = [...KEEPERS, 'counter-officer', 'province-admin', 'auditor'];
/** Who keeps a catalogue of services: a province's, or a regency's own. */
export const CATALOGUE_KEEPERS: Roles = ['province-admin', 'regency-admin', 'secretariat'];
/** Who opens and closes the day of a place: who runs it, and who comes to its counters. */
export const QUEUE_KEEPERS: Roles = ['counter-officer', ...KEEPERS];
/** Who serves at a counter. */
export const OFFICERS: Roles = ['counter-officer'];
/** Who gives out numbers: a kiosk, a website or a telephone line with a token of its own, and whoever sits at the reception. */
export const ISSUERS: Roles = ['service', 'counter-officer'];
/** Who may look at a ticket; its holder asks for the place in line without a token. A province sees figures only (F1). */
export const TICKET_READERS: Roles = ['counter-officer', 'service', ...KEEPERS];
