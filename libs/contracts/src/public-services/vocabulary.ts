/** What a service point is: a mall of the regency, one in a district's office, or one on wheels (L6, Perpres 89/2021). */
export const PLACE_KINDS = ['mpp', 'mini-mpp', 'mobile'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place's way from a plan to its doors being open, and what may happen after (domain §4.5). */
export const PLACE_STATUSES = [
  'planned',
  'preparing',
  'ready-for-soft',
  'soft-launched',
  'ready-for-grand',
  'grand-launched',
  'suspended',
  'relocated',
  'closed',
] as const;
export type PlaceStatus = (typeof PLACE_STATUSES)[number];

/** What stands before each of the two launches (F1). */
export const LAUNCH_GATES = ['soft-launch', 'grand-launch'] as const;
export type LaunchGate = (typeof LAUNCH_GATES)[number];

/** Who takes part in a place (Perpres 89/2021). */
export const INSTITUTION_KINDS = ['opd', 'vertical-agency', 'ministry', 'province', 'other-regency', 'bumn', 'bumd', 'private'] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** An institution's way to its counter (domain §4.5). */
export const INSTITUTION_STATUSES = ['invited', 'agreed', 'staffed', 'trained', 'live', 'withdrawn'] as const;
export type InstitutionStatus = (typeof INSTITUTION_STATUSES)[number];

/** What has to be done before a place opens, side by side (B1, F1). */
export const WORKSTREAMS = [
  'civil-works',
  'interior',
  'network',
  'data',
  'institutions',
  'staff',
  'service-standards',
  'complaint-desk',
] as const;
export type Workstream = (typeof WORKSTREAMS)[number];

/** What can be missing before a launch (F1). */
export const MISSING_KINDS = [
  'plan',
  'evidence',
  'hours',
  'institution',
  'agreement',
  'service',
  'standard',
  'delegation',
  'guest',
  'partner',
] as const;
export type MissingKind = (typeof MISSING_KINDS)[number];

/** The fourteen components of a service standard: six of the delivery, which the public reads, and eight of how it is made (UU 25/2009 art. 21, PermenPANRB 15/2014). */
export const STANDARD_COMPONENTS = [
  'requirements',
  'procedure',
  'time',
  'fee',
  'product',
  'complaints',
  'legal-basis',
  'facilities',
  'competence',
  'supervision',
  'staffing',
  'guarantee',
  'safety',
  'evaluation',
] as const;
export type StandardComponent = (typeof STANDARD_COMPONENTS)[number];

/** In what a promised time is counted: minutes and hours that the counter is open, or working days. */
export const PROMISED_UNITS = ['minutes', 'hours', 'working-days'] as const;
export type PromisedUnit = (typeof PROMISED_UNITS)[number];

/** What a regency answers to a joint launch; "ready" when nothing is missing at its own place. */
export const PARTNER_ANSWERS = ['accepted', 'ready', 'declined'] as const;
export type PartnerAnswer = (typeof PARTNER_ANSWERS)[number];

/** What can be shown of a district beside what is counted (Permendagri 4/2010, domain §4.6). */
export const LADDER_PROOFS = ['administrative', 'technical', 'network', 'online-service', 'satisfaction'] as const;
export type LadderProof = (typeof LADDER_PROOFS)[number];
