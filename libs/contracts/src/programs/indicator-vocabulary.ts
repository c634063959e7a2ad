/** What an indicator's values are counted in. */
export const INDICATOR_UNITS = ['percent', 'score', 'rupiah', 'count'] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** Which way an indicator is meant to go. */
export const INDICATOR_DIRECTIONS = ['higher-is-better', 'lower-is-better'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** A survey asks some and reckons; administration counts whom it has reached. Figures of the two are never one series (F13). */
export const INDICATOR_SOURCES = ['survey', 'administrative'] as const;
export type IndicatorSource = (typeof INDICATOR_SOURCES)[number];

/** How an indicator stands against its trajectory; never without its reason. */
export const INDICATOR_COLOURS = ['green', 'amber', 'red'] as const;
export type IndicatorColour = (typeof INDICATOR_COLOURS)[number];
