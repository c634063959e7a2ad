/** What an organisation is decides the verb: OPD and district offices are instructed, villages coordinated with, others requested or invited (domain §1.6). */
export const ORGANISATION_CLASSES = ['opd', 'district-office', 'village', 'vertical-agency', 'regency-government', 'partner'] as const;
export type OrganisationClass = (typeof ORGANISATION_CLASSES)[number];

export { WORK_WEEKS, type WorkWeek } from '@rakor/kernel';

export const TENANT_KINDS = ['province', 'regency', 'city'] as const;
export type TenantKind = (typeof TENANT_KINDS)[number];
