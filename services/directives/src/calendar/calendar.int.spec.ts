import { newId } from '@rakor/kernel';
import { acting, givenDirectives } from '../testing/given-directives.js';
import { CloseDayHandler } from './close-day/close-day.handler.js';
import { ClosureNotFound, DayAlreadyClosed, EditionNotNewer } from './regional-calendar.errors.js';
import { RegionalCalendarRepository } from './regional-calendar.repository.js';
import { ReviseCalendarHandler } from './revise/revise-calendar.handler.js';
import { WithdrawClosureHandler } from './withdraw-closure/withdraw-closure.handler.js';

const service = await givenDirectives();
const blora = acting('secretariat', '33.16');
const lamongan = acting('secretariat', '35.24');
const close = service.get(CloseDayHandler);
const withdraw = service.get(WithdrawClosureHandler);
const revise = service.get(ReviseCalendarHandler);

const closing = (date: string) => ({ date, name: { id: 'Hari Jadi', en: 'Founding day' }, basis: 'SK Bupati 3/2026' });
const calendarOf = (by: typeof blora) =>
  service.unitOfWork.read(by, (tx) => service.get(RegionalCalendarRepository).get(tx)).then((calendar) => calendar.on('2026-11-25'));
const closuresOf = async (region: string) => {
  const { rows } = await service.database.admin.query<Record<string, unknown>>(
    `select closed_on::text as date, added_revision as added, withdrawn_revision as withdrawn, withdrawn_by from directives.calendar_closure
      where region = $1 order by added_revision`,
    [region],
  );
  return rows;
};

describe('The calendar of a region', () => {
  it('keeps a closure and its announcement, and shows it to nobody else', async () => {
    const added = await close.execute(blora, closing('2026-12-11'));

    expect(await service.announced(added.calendarId)).toMatchObject([
      { type: 'directives.calendar-closure-added.v1', sequence: 1, region: '33.16', data: { date: '2026-12-11' } },
    ]);
    expect((await calendarOf(blora)).isWorked('2026-12-11')).toBe(false);
    expect((await calendarOf(lamongan)).isWorked('2026-12-11')).toBe(true);
    await expect(withdraw.execute(lamongan, { closureId: added.closureId, basis: 'x' })).rejects.toThrow(ClosureNotFound);
  });

  it('withdraws it, and keeps who had closed the day', async () => {
    const by = acting('secretariat', '51.08');
    const { closureId, calendarId } = await close.execute(by, closing('2026-12-14'));

    await withdraw.execute(by, { closureId, basis: 'SK Bupati 4/2026' });

    expect(await closuresOf('51.08')).toEqual([{ date: '2026-12-14', added: 1, withdrawn: 2, withdrawn_by: by.actorId }]);
    expect((await service.announced(calendarId)).map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect((await calendarOf(by)).isWorked('2026-12-14')).toBe(true);
  });

  it('closes a day once, when eight close it at the same time, also as the first thing that is ever added', async () => {
    const by = acting('secretariat', '52.08');

    const { fulfilled, rejected } = await service.race(() => close.execute(by, closing('2026-12-15')));

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof DayAlreadyClosed)).toBe(true);
    expect(await closuresOf('52.08')).toHaveLength(1);
  });

  it('makes one revision of each change, when eight close different days at the same time', async () => {
    const by = acting('secretariat', '36.04');

    const { fulfilled } = await service.race((caller) => close.execute(by, closing(`2026-12-0${caller + 1}`)));

    expect(fulfilled.map(({ sequence }) => sequence).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('follows a decree once', async () => {
    const { fulfilled, rejected } = await service.race(() => revise.execute(lamongan, { edition: '2025.2' }));

    expect(fulfilled).toMatchObject([{ year: 2025, edition: '2025.2' }]);
    expect(rejected.every((error) => error instanceof EditionNotNewer)).toBe(true);
  });

  it('keeps no closure that cannot be announced', async () => {
    const by = acting('secretariat', '36.72');
    await expect(close.execute(by, { ...closing('2026-12-16'), basis: '' })).rejects.toThrow('not as its class declares');

    expect(await closuresOf('36.72')).toEqual([]);
    expect(await service.announced(newId())).toEqual([]);
  });
});
