import { newId } from '@rakor/kernel';
import { ClosureAlreadyWithdrawn, ClosureNotFound, DayAlreadyClosed, EditionNotNewer, EditionUnknown } from './regional-calendar.errors.js';
import { RegionalCalendar } from './regional-calendar.js';

const at = new Date('2021-06-18T03:00:00Z');
const founding = {
  id: newId(),
  date: '2021-12-10',
  name: { id: 'Hari Jadi Blora', en: 'Founding day of Blora' },
  basis: 'SK Bupati 3/2021',
};
const ofBlora = () => new RegionalCalendar('33.16', newId(), 0, [], []);

describe('A region’s calendar', () => {
  it('is the country’s while it has added nothing, as it was decided when the count began', () => {
    const calendar = ofBlora().on('2021-03-29');

    expect(calendar.versionFor('2021-03-29', '2021-12-31')).toBe('2021.2');
    expect(calendar.isWorked('2021-08-11')).toBe(true);
  });

  it('closes a day, and tells of it', () => {
    const calendar = ofBlora();

    expect(calendar.close(founding, at)).toEqual({
      ...{ calendarId: calendar.id, sequence: 1, closureId: founding.id, date: '2021-12-10', basis: 'SK Bupati 3/2021' },
      ...{ nameId: 'Hari Jadi Blora', nameEn: 'Founding day of Blora', addedAt: '2021-06-18T03:00:00.000Z' },
    });
    expect(calendar.on('2021-03-29').statusOf('2021-12-10')).toMatchObject({ worked: false, reason: 'closure' });
    expect(calendar.on('2021-03-29').versionFor('2021-12-10', '2021-12-10')).toBe('2021.2+33.16#1');
  });

  it('closes no day twice', () => {
    const calendar = ofBlora();
    calendar.close(founding, at);

    expect(() => calendar.close({ ...founding, id: newId() }, at)).toThrow(DayAlreadyClosed);
    expect(calendar.revision).toBe(1);
  });

  it('works on a day after all, and remembers that it did not', () => {
    const calendar = ofBlora();
    calendar.close(founding, at);

    expect(calendar.withdraw(founding.id, 'SK Bupati 4/2021', at)).toMatchObject({ sequence: 2, date: '2021-12-10' });

    expect(calendar.on('2021-03-29').isWorked('2021-12-10')).toBe(true);
    expect(calendar.on('2021-03-29', 1).isWorked('2021-12-10')).toBe(false);
    expect(() => calendar.withdraw(founding.id, 'Lagi.', at)).toThrow(ClosureAlreadyWithdrawn);
    expect(() => calendar.withdraw(newId(), 'Lain.', at)).toThrow(ClosureNotFound);
    expect(calendar.close({ ...founding, id: newId() }, at).sequence).toBe(3);
  });

  it('follows a decree also in what was issued before it', () => {
    const calendar = ofBlora();

    expect(calendar.revise('2021.3', at)).toMatchObject({ sequence: 1, year: 2021, decree: 'SKB 712/2021, 1/2021, 3/2021' });

    expect(calendar.on('2021-03-29').isWorked('2021-08-11')).toBe(false);
    expect(calendar.on('2021-03-29', 0).isWorked('2021-08-11')).toBe(true);
  });

  it('follows decrees forward only, and none that is not known', () => {
    const calendar = ofBlora();
    calendar.revise('2021.3', at);

    for (const edition of ['2021.3', '2021.2']) expect(() => calendar.revise(edition, at)).toThrow(EditionNotNewer);
    expect(() => calendar.revise('2021.4', at)).toThrow(EditionUnknown);
    expect(calendar.revise('2022.2', at).sequence).toBe(2);
  });

  it('takes the decree of the day where that is newer than what was published', () => {
    const calendar = ofBlora();
    calendar.revise('2021.1', at);

    expect(calendar.on('2021-03-29').versionFor('2021-03-29', '2021-03-29')).toBe('2021.2+33.16#1');
  });
});
