/** What is done to an assignment, one after the other. */
export type Move = 'acknowledge' | 'report' | 'verify' | 'return' | 'close';

/** How far addressees come until the demo ends, in percent: most have acknowledged, some have reported, a few are done. */
const LOTS: readonly (readonly [share: number, moves: readonly Move[]])[] = [
  [44, []],
  [43, ['acknowledge']],
  [6, ['acknowledge', 'report']],
  [4, ['acknowledge', 'report', 'verify']],
  [3, ['acknowledge', 'report', 'verify', 'close']],
];

/** The moves of the one report that is sent back. */
export const RETURNED: readonly Move[] = ['acknowledge', 'report', 'return'];

/** What an addressee does about a directive: by lot, and the same in every play. */
export function movesOf(directiveNumber: string, organisation: string): readonly Move[] {
  let lot = hash(`${directiveNumber} ${organisation}`) % 100;
  for (const [share, moves] of LOTS) {
    if (lot < share) return moves;
    lot -= share;
  }
  return [];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  // The low bits alone are poorly mixed in short texts.
  return (value ^ (value >>> 15)) >>> 0;
}
