import { movesOf, RETURNED } from './lot.js';

const directives = Array.from({ length: 20 }, (_, index) => `ARH/33.16/2021/${String(index + 1).padStart(5, '0')}`);
const drawn = directives.flatMap((number) => Array.from({ length: 50 }, (_, index) => movesOf(number, `opd-${index}`)));

/** What may follow on a status (domain §4.7). */
const NEXT: Record<string, readonly string[]> = {
  issued: ['acknowledge'],
  acknowledge: ['report'],
  report: ['verify', 'return'],
  verify: ['close'],
};

describe('What an addressee does about a directive', () => {
  it('is the same in every play', () => {
    expect(movesOf('ARH/33.16/2021/00001', 'dinkes')).toEqual(movesOf('ARH/33.16/2021/00001', 'dinkes'));
  });

  it('is believable: more than half acknowledge, a few report, fewer are done', () => {
    const share = (move: (typeof RETURNED)[number] | 'close') => drawn.filter((moves) => moves.includes(move)).length / drawn.length;

    expect(share('acknowledge')).toBeGreaterThan(0.5);
    expect(share('acknowledge')).toBeLessThan(0.62);
    expect(share('report')).toBeGreaterThan(0.09);
    expect(share('report')).toBeLessThan(0.18);
    expect(share('close')).toBeGreaterThan(0);
    expect(share('close')).toBeLessThan(share('verify'));
  });

  it('takes one allowed step after the other', () => {
    for (const moves of [...drawn, RETURNED]) {
      let at = 'issued';
      for (const move of moves) {
        expect(NEXT[at]).toContain(move);
        at = move;
      }
    }
  });
});
