import { NoticeOver, NoticeTimeUnclear } from './notice.errors.js';
import { Notice, type NoticeWish } from './notice.js';

const NOON = new Date('2025-06-02T05:00:00Z');
const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000);
const PLACE = { region: '33.16', id: 'place', name: 'MPP Blora' };
const putUp = (wish: Partial<NoticeWish> = {}) =>
  Notice.putUp('notice', PLACE, { indonesian: 'Tutup.', english: 'Closed.', from: NOON, until: hours(12), ...wish }, 'officer', NOON);

describe('A notice', () => {
  it('is told of when it is put up, and when it is taken down before its time', () => {
    const { notice, putUp: told } = putUp();

    expect(told).toMatchObject({ noticeId: 'notice', sequence: 1, placeName: 'MPP Blora', until: '2025-06-02T17:00:00.000Z' });
    expect(notice.takeDown('officer', hours(1))).toMatchObject({ sequence: 2, takenDownAt: '2025-06-02T06:00:00.000Z' });
    expect(() => notice.takeDown('officer', hours(1))).toThrow(NoticeOver);
  });

  it.each([
    ['ends before it begins', { from: hours(2), until: hours(1) }],
    ['ends when it begins', { from: hours(2), until: hours(2) }],
    ['is over already', { from: hours(-3), until: hours(-1) }],
    ['would hang there for more than 31 days', { until: hours(31 * 24 + 1) }],
  ])('is refused where it %s', (_, wish) => expect(() => putUp(wish)).toThrow(NoticeTimeUnclear));

  it('may hang there for 31 days', () => {
    expect(putUp({ until: hours(31 * 24) }).notice.version).toBe(1);
  });
});
