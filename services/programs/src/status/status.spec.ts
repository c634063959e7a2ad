import { aReport, blorasMall, RETURNED, verifiedAt } from './status.builder.js';
import { nextChange, type StatusFacts, statusOn } from './status.js';
import { reasonOf } from './status.words.js';

/** Day 32: the coordination meeting of Blora. */
const MEETING = '2021-03-29';
const judged = (facts: StatusFacts, on = MEETING) => {
  const { colour, cause } = statusOn(facts, on);
  return `${colour}: ${cause}`;
};

describe('Blora’s mall on day 32, 60 % claimed (B1)', () => {
  it('is grey while nobody has verified it, with both numbers and what is expected', () => {
    const status = statusOn(blorasMall({ reports: [aReport(MEETING)] }), MEETING);

    expect(status).toMatchObject({ colour: 'grey', cause: 'waiting', waiting: 1 });
    expect(reasonOf(status)).toEqual({
      id: '1 laporan menunggu verifikasi. Terverifikasi 0 persen dari 42,7 persen yang diharapkan, diklaim 60 persen.',
      en: '1 report waits for verification. Verified 0 percent of 42.7 percent expected, claimed 60 percent.',
    });
  });

  it('is green once it is verified', () => {
    expect(judged(blorasMall({ reports: [aReport(MEETING, verifiedAt(60))] }))).toBe('green: on-track');
  });

  it('is amber when a third of it is found, and red when less', () => {
    expect(judged(blorasMall({ reports: [aReport(MEETING, verifiedAt(40))] }))).toBe('amber: behind');
    expect(judged(blorasMall({ reports: [aReport(MEETING, verifiedAt(31))] }))).toBe('red: far-behind');
  });

  it('is red when it was returned: what was claimed counts for nothing', () => {
    const status = statusOn(blorasMall({ reports: [aReport(MEETING, RETURNED)] }), MEETING);

    expect(status).toMatchObject({ colour: 'red', cause: 'far-behind', waiting: 0 });
    expect(status.claimed.inPartsOf(1)).toBe(0);
  });
});

describe('What waits for verification', () => {
  const green = aReport('2021-03-20', verifiedAt(60));

  it('takes nothing away from what is green already', () => {
    expect(judged(blorasMall({ reports: [green, aReport('2021-03-28', { claimedPercent: 70 })] }))).toBe('green: on-track');
  });

  it('makes nothing grey that would be red even so', () => {
    expect(judged(blorasMall({ reports: [aReport('2021-03-28', { claimedPercent: 10 })] }))).toBe('red: far-behind');
  });

  it('is the latest report only: an older one is overtaken', () => {
    const { waiting, claimed } = statusOn(
      blorasMall({ reports: [aReport('2021-03-28', { claimedPercent: 50 }), aReport('2021-03-21', { claimedPercent: 70 })] }),
      MEETING,
    );

    expect([waiting, claimed.inPartsOf(1)]).toEqual([1, 50]);
  });
});

describe('A colour fades', () => {
  const reports = [aReport('2021-03-29', verifiedAt(90))];
  const facts = blorasMall({ reports });

  it.each([
    ['2021-04-05', 'green: on-track'],
    ['2021-04-06', 'amber: fading'],
    ['2021-04-12', 'amber: fading'],
    ['2021-04-13', 'red: silent'],
  ])('when nothing is reported: on %s it is %s', (on, expected) => expect(judged(facts, on)).toBe(expected));

  it('from amber to red', () => {
    const amber = blorasMall({ reports: [aReport('2021-03-29', verifiedAt(40))] });

    expect([judged(amber, '2021-04-05'), judged(amber, '2021-04-06')]).toEqual(['amber: behind', 'red: fading']);
  });

  it('also where nothing was ever reported, from the first day on', () => {
    const late = blorasMall({ trajectory: { startsOn: '2021-02-26', baseline: 0, points: [{ on: '2021-12-31', percent: 0 }] } });

    expect(['2021-03-05', '2021-03-06', '2021-03-13'].map((on) => judged(late, on))).toEqual([
      'green: just-begun',
      'amber: fading',
      'red: silent',
    ]);
  });

  it('by the days of the region: a report at 23:30 in Jayapura is of that day', () => {
    const late = {
      ...facts,
      timeZone: 'Asia/Jayapura' as const,
      reports: [aReport('x', { ...verifiedAt(90), at: new Date('2021-03-29T14:30:00Z') })],
    };
    const past = { ...late, reports: [aReport('x', { ...verifiedAt(90), at: new Date('2021-03-29T15:30:00Z') })] };

    expect([judged(late, '2021-04-06'), judged(past, '2021-04-06')]).toEqual(['amber: fading', 'green: on-track']);
  });

  it('and the reason says why', () => {
    expect(reasonOf(statusOn(facts, '2021-04-06'))).toEqual({
      id: 'Tidak ada laporan selama 8 hari, sehingga warnanya turun satu tingkat. Terverifikasi 90 persen dari 53,3 persen yang diharapkan, diklaim 90 persen.',
      en: 'No report for 8 days, which lowers the colour by one. Verified 90 percent of 53.3 percent expected, claimed 90 percent.',
    });
  });
});

describe('Evidence of a month', () => {
  const bare = (on: string) => aReport(on, { ...verifiedAt(90), evidenceCount: 0 });
  const facts = (...reports: StatusFacts['reports']) => blorasMall({ reports });

  it('is in by the 5th of the next one at 24:00; without it the program is red', () => {
    const without = facts(bare('2021-04-04'));

    expect([judged(without, '2021-04-05'), judged(without, '2021-04-06')]).toEqual(['green: on-track', 'red: no-evidence']);
    const { id, en } = reasonOf(statusOn(without, '2021-04-06'));
    expect(id).toContain('Tidak ada bukti untuk Maret 2021 sampai batas tanggal 5.');
    expect(en).toContain('No evidence for March 2021 by the cut-off on the 5th.');
  });

  it('mends it when it comes late', () => {
    expect(judged(facts(bare('2021-04-04'), aReport('2021-04-07', verifiedAt(90))), '2021-04-07')).toBe('green: on-track');
  });

  it('is not asked for of a month in which the program began', () =>
    expect(judged(facts(bare('2021-03-08')), '2021-03-10')).toBe('green: on-track'));

  it('is asked for over the year end, by the day of the region', () => {
    const year = blorasMall({
      trajectory: { startsOn: '2021-12-01', baseline: 0, points: [{ on: '2022-12-31', percent: 100 }] },
      timeZone: 'Asia/Makassar',
      reports: [aReport('x', { ...verifiedAt(90), evidenceCount: 1, at: new Date('2021-11-30T15:59:59Z') }), bare('2022-01-04')],
    });
    const shown = { ...year, reports: [...year.reports, aReport('x', { ...verifiedAt(90), at: new Date('2021-11-30T16:00:00Z') })] };

    expect([judged(year, '2022-01-05'), judged(year, '2022-01-06'), judged(shown, '2022-01-06')]).toEqual([
      ...['green: on-track', 'red: no-evidence', 'green: on-track'],
    ]);
  });
});

describe('A program', () => {
  it('that has not begun is asked nothing', () => {
    const status = statusOn(blorasMall(), '2021-02-25');

    expect(status).toMatchObject({ colour: 'green', cause: 'not-begun' });
    expect(reasonOf(status)).toEqual({
      id: 'Dimulai Jumat, 26 Februari 2021; sebelum itu belum ada yang diharapkan.',
      en: 'Begins on Friday, 26 February 2021; nothing is expected before.',
    });
  });

  it('that has just begun has until its first report is due, from the day on which it was started', () => {
    const [prompt, late] = [blorasMall(), blorasMall({ measuredFrom: '2021-03-20' })];

    expect(['2021-02-26', '2021-03-05', '2021-03-06'].map((on) => judged(prompt, on))).toEqual([
      ...['green: just-begun', 'green: just-begun', 'red: far-behind'],
    ]);
    expect(['2021-03-27', '2021-03-28', '2021-04-06'].map((on) => judged(late, on))).toEqual([
      ...['green: just-begun', 'red: far-behind', 'red: silent'],
    ]);
    expect(reasonOf(statusOn(late, '2021-03-20'))).toEqual({
      id: 'Baru dimulai; laporan pertama ditunggu sampai Sabtu, 27 Maret 2021. Terverifikasi 0 persen dari 30,7 persen yang diharapkan, diklaim 0 persen.',
      en: 'Just begun; the first report is due by Saturday, 27 March 2021. Verified 0 percent of 30.7 percent expected, claimed 0 percent.',
    });
  });

  it('that is verified altogether does not fade', () => {
    const done = blorasMall({ reports: [aReport('2021-03-01', verifiedAt(100))] });

    expect(judged(done, '2022-01-01')).toBe('green: complete');
    expect(nextChange(done, statusOn(done, '2021-03-02'))).toBeNull();
  });

  it('that has ended stays as it was on its last day', () => {
    const ended = blorasMall({ reports: [aReport('2021-06-01', verifiedAt(100 - 1))], endedOn: '2021-06-04' });

    expect(judged(ended, '2022-01-01')).toBe(judged(ended, '2021-06-04'));
    expect(nextChange(ended, statusOn(ended, '2021-06-04'))).toBeNull();
  });

  it('is as far as its milestones are, each by its weight', () => {
    const milestones = [
      { id: 'civil', weight: 55 },
      { id: 'network', weight: 45 },
    ];
    const reports = [
      aReport(MEETING, { milestoneId: 'civil', ...verifiedAt(50) }),
      aReport(MEETING, { milestoneId: 'network', claimedPercent: 10 }),
    ];
    const { verified, claimed, atBest } = statusOn(blorasMall({ milestones, reports }), MEETING);

    expect([verified, claimed, atBest].map((figure) => figure.inPartsOf(10))).toEqual([275, 320, 320]);
  });
});

describe('The next day on which time alone changes the status', () => {
  it.each<[string, StatusFacts, string | null]>([
    ['2021-02-01', blorasMall(), '2021-02-26'],
    [MEETING, blorasMall({ reports: [aReport(MEETING, verifiedAt(90))] }), '2021-04-06'],
    ['2021-04-06', blorasMall({ reports: [aReport(MEETING, verifiedAt(90))] }), '2021-04-13'],
    ['2021-04-13', blorasMall({ reports: [aReport(MEETING, verifiedAt(90))] }), null],
    // 42 of 42.7 % today; 44 % tomorrow, of which 41.8 are enough; 46.7 % on day 35, of which they are not.
    [MEETING, blorasMall({ reports: [aReport(MEETING, verifiedAt(42))] }), '2021-03-31'],
  ])('after %s is found', (on, facts, expected) => expect(nextChange(facts, statusOn(facts, on))).toBe(expected));
});
