import { standingOf } from './survey.js';

const since = new Date('2025-06-02T03:00:00Z');
const after = (days: number, ms = 0) => new Date(since.getTime() + days * 24 * 3_600_000 + ms);

describe('The survey of a ticket', () => {
  it.each(['waiting', 'called', 'serving', 'held', 'missed', 'left', 'no-show', 'expired'] as const)('is not of one that is %s', (status) =>
    expect(standingOf({ status, since }, false, since)).toBe('not-served'),
  );

  it('is open for thirty days after the end, and closed by the answer', () => {
    const finished = { status: 'finished', since } as const;
    expect(standingOf(finished, false, after(30))).toBe('open');
    expect(standingOf(finished, false, after(30, 1))).toBe('over');
    expect(standingOf(finished, true, after(31))).toBe('answered');
  });
});
