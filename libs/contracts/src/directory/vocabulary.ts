/** What an organisation is decides the verb: OPD and district offices are instructed, villages coordinated with, others requested or invited (domain §1.6). */
export const ORGANISATION_CLASSES = ['opd', 'district-office', 'village', 'vertical-agency', 'regency-government', 'partner'] as const;
export type OrganisationClass = (typeof ORGANISATION_CLASSES)[number];

/** Days that an organisation works in a week: Monday to Friday; one that serves the public directly may work on Saturdays too (Perpres 21/2023, art. 7). */
export const WORK_WEEKS = [5, 6] as const;
export type WorkWeek = (typeof WORK_WEEKS)[number];

export const TENANT_KINDS = ['province', 'regency', 'city'] as const;
export type TenantKind = (typeof TENANT_KINDS)[number];
