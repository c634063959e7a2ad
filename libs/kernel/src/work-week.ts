/** Days that an organisation works in a week: Monday to Friday; one that serves the public directly may work on Saturdays too (Perpres 21/2023, art. 7). */
export const WORK_WEEKS = [5, 6] as const;
export type WorkWeek = (typeof WORK_WEEKS)[number];
