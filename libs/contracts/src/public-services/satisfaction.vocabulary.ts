/** The nine elements of the satisfaction survey (PermenPANRB 14/2017). Keyed by code: agencies print U8 and U9 in either order. */
export const SATISFACTION_ELEMENTS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const;
export type SatisfactionElement = (typeof SATISFACTION_ELEMENTS)[number];

/** Very good, good, less good, not good. */
export const SATISFACTION_GRADES = ['A', 'B', 'C', 'D'] as const;
export type SatisfactionGrade = (typeof SATISFACTION_GRADES)[number];
