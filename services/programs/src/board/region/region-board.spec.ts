import fc from 'fast-check';
import { aWindow } from '../../window/window.builder.js';
import type { Window } from '../../window/window.js';
import { type Counted, regionBoardOf } from './region-board.js';

const at = new Date('2021-03-29T06:00:00Z');
const board = (windows: readonly Window[], counted: readonly Counted[] = [], on = '2021-03-29') =>
  regionBoardOf({ on, moment: at, regionName: 'Jawa Tengah', names: new Map([['33.16', 'Kabupaten Blora']]), windows, counted });
const counted = ({ id: windowId }: Window, colour: Counted['colour'], programs: number, more: Partial<Counted> = {}): Counted => ({
  ...{ windowId, colour, cause: colour && 'behind', programs, drafts: colour === null ? programs : 0, undecided: programs },
  ...more,
});

describe('Windows side by side', () => {
  it('have what needs a leader first: running before over, most red ones before others', () => {
    const calm = aWindow({}, '33.01');
    const burning = aWindow({}, '33.29');
    const over = aWindow({ inauguratedOn: '2020-01-01' }, '33.02');

    const { windows } = board([over, calm, burning], [counted(burning, 'red', 2), counted(calm, 'green', 9), counted(over, 'red', 5)]);

    expect(windows.map(({ region, status }) => `${region} ${status}`)).toEqual(['33.29 running', '33.01 running', '33.02 ended']);
  });

  it('add up to the colours of all, drafts apart, in whatever order they are read', () => {
    const [one, other] = [aWindow({}, '33.16'), aWindow({}, '33.17')];
    const tallies = [
      counted(one, 'red', 2),
      counted(one, 'red', 1, { cause: 'silent' }),
      counted(one, null, 4),
      counted(other, 'green', 3),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(tallies, { minLength: tallies.length }), (shuffled) => {
        const { colours, windows } = board([one, other], shuffled);

        expect(colours.map(({ colour, programs }) => `${colour} ${programs}`)).toEqual(['red 3', 'amber 0', 'grey 0', 'green 3']);
        expect(windows.map(({ total, drafts, undecided }) => [total, drafts, undecided])).toEqual([
          [7, 4, 7],
          [3, 0, 3],
        ]);
        expect(windows[0]?.colours[0]?.causes).toEqual([
          { cause: 'behind', programs: 2 },
          { cause: 'silent', programs: 1 },
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('are there from their first day or their first program on', () => {
    const coming = aWindow({ inauguratedOn: '2021-06-01' }, '33.16');

    expect(board([coming]).windows).toEqual([]);
    expect(board([coming], [counted(coming, null, 1)]).windows).toMatchObject([
      { status: 'planned', dayNo: 0, regionName: 'Kabupaten Blora' },
    ]);
    expect(board([coming], [], '2021-06-01').windows).toMatchObject([{ status: 'running', dayNo: 1 }]);
  });
});
