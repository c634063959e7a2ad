import { newId, type TimeZone } from '@rakor/kernel';
import { CurrentStatus, type MeasuredProgram } from './current-status.js';
import { aReport, blorasMall, verifiedAt } from './status.builder.js';
import type { StatusFacts } from './status.js';

function program(facts: Partial<StatusFacts> = {}): MeasuredProgram {
  const milestones = [{ id: 'ready', title: 'Soft launch', weight: 100, plannedOn: '2021-05-11' }];
  return {
    ...{ programId: newId(), number: 'PRG/33.16/2021/0001', title: 'Mal Pelayanan Publik', windowId: null, endsOn: '2021-06-04' },
    ...{ leadId: newId(), leadCode: 'dpmptsp', leadName: 'DPMPTSP', facts: { ...blorasMall(facts), milestones } },
  };
}
const begun = (of: MeasuredProgram, at: string) => CurrentStatus.begin({ id: newId(), region: '33.16' }, of, new Date(at));

describe('The status that is kept of a program', () => {
  it.each<[TimeZone, string]>([
    ['Asia/Jakarta', '2021-03-05T17:00:00.000Z'],
    ['Asia/Makassar', '2021-03-05T16:00:00.000Z'],
    ['Asia/Jayapura', '2021-03-05T15:00:00.000Z'],
  ])('comes due at the midnight of %s on which time alone changes it', (timeZone, dueAt) => {
    expect(begun(program({ timeZone }), '2021-02-26T02:00:00Z').dueAt?.toISOString()).toBe(dueAt);
  });

  it('comes due over the year end, and on the first day of what has not begun', () => {
    const trajectory = { startsOn: '2022-01-01', baseline: 0, points: [{ on: '2022-12-31', percent: 100 }] };

    expect(begun(program({ trajectory }), '2021-12-20T02:00:00Z').dueAt?.toISOString()).toBe('2021-12-31T17:00:00.000Z');
    const reported = program({ reports: [aReport('2021-12-27', verifiedAt(99))] });
    expect(begun(reported, '2021-12-27T04:00:00Z').dueAt?.toISOString()).toBe('2022-01-03T17:00:00.000Z');
  });

  it('says nothing when it is asked again and stands as before, and plans anew', () => {
    const status = begun(program(), '2021-02-26T02:00:00Z');
    const reported = program({ reports: [aReport('2021-03-01', verifiedAt(90))] });

    expect(status.follow(program(), new Date('2021-02-27T02:00:00Z'))).toBeNull();
    expect(status.follow(reported, new Date('2021-03-01T04:00:00Z'))).toMatchObject({ sequence: 1, from: 'green', colour: 'green' });
    expect(status).toMatchObject({ cause: 'on-track', version: 1, dueAt: new Date('2021-03-08T17:00:00Z') });
  });

  it('says what it was and is, with the figures in tenths and the reason in both languages', () => {
    const status = begun(program(), '2021-02-26T02:00:00Z');

    const changed = status.follow(program({ reports: [aReport('2021-03-29')] }), new Date('2021-03-29T06:00:00Z'));

    expect(changed).toMatchObject({
      ...{ statusId: status.id, sequence: 1, from: 'green', colour: 'grey', cause: 'waiting', on: '2021-03-29' },
      ...{ verifiedTenths: 0, claimedTenths: 600, expectedTenths: 427, changedAt: '2021-03-29T06:00:00.000Z' },
      reason: '1 laporan menunggu verifikasi. Terverifikasi 0 persen dari 42,7 persen yang diharapkan, diklaim 60 persen.',
    });
    expect(changed).not.toHaveProperty('windowId');
  });

  it('comes due no more once the program has ended', () => {
    const status = begun(program(), '2021-02-26T02:00:00Z');

    status.follow(program({ endedOn: '2021-03-02' }), new Date('2021-03-02T04:00:00Z'));

    expect(status.dueAt).toBeNull();
  });
});
