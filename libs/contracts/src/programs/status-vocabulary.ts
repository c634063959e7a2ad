/** The colour of a program (domain §4.8); grey waits for verification. */
export const STATUS_COLOURS = ['green', 'grey', 'amber', 'red'] as const;
export type StatusColour = (typeof STATUS_COLOURS)[number];

/** Why a program has its colour. */
export const STATUS_CAUSES = [
  'not-begun',
  'just-begun',
  'on-track',
  'waiting',
  'behind',
  'far-behind',
  'fading',
  'silent',
  'no-evidence',
  'complete',
] as const;
export type StatusCause = (typeof STATUS_CAUSES)[number];
