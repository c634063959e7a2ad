/** Failures in a row after which somebody is left alone for a while. */
export const PATIENCE = 5;
const REST_MS = 30_000;
const LONGEST_REST_MS = 300_000;

/** How long somebody is left alone after so many failures in a row, in milliseconds: 0 below PATIENCE, then 30 s, doubled up to 5 minutes. */
export function restAfter(failures: number): number {
  return failures < PATIENCE ? 0 : Math.min(REST_MS * 2 ** Math.min(failures - PATIENCE, 10), LONGEST_REST_MS);
}
