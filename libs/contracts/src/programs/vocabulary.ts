/** How the days of a window count: all of them, or the worked ones only. "99 hari kerja" has been meant both ways (domain §1.2). */
export const COUNT_MODES = ['calendar', 'working'] as const;
export type CountMode = (typeof COUNT_MODES)[number];

/** What a program is about: the fields that the reports name (B, K, L4, N4, U5–U7). */
export const PROGRAM_CATEGORIES = [
  'animal-health',
  'area',
  'data',
  'disaster',
  'education',
  'health',
  'infrastructure',
  'livestock',
  'participation',
  'public-service',
  'small-enterprises',
  'social',
  'supplies',
  'tourism',
] as const;
export type ProgramCategory = (typeof PROGRAM_CATEGORIES)[number];

/** Done by the end of its window, or going on beyond it (K5). */
export const PROGRAM_HORIZONS = ['window', 'continuous'] as const;
export type ProgramHorizon = (typeof PROGRAM_HORIZONS)[number];

/** What an organisation does in a program that another one leads. */
export const PROGRAM_PARTS = ['support', 'participant'] as const;
export type ProgramPart = (typeof PROGRAM_PARTS)[number];

/** How far a program got that was closed. A draft that is not going to be one was withdrawn. */
export const PROGRAM_OUTCOMES = ['achieved', 'partly-achieved', 'not-achieved', 'withdrawn'] as const;
export type ProgramOutcome = (typeof PROGRAM_OUTCOMES)[number];

/** The plan that a program is handed over to (K5): the five-year plan of the region, or the yearly one of an organisation. */
export const REGULAR_PLANS = ['rpjmd', 'renja'] as const;
export type RegularPlan = (typeof REGULAR_PLANS)[number];
