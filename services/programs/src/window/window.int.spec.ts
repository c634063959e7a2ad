import { WindowClosedV1 } from '@rakor/contracts';
import { VersionMismatch } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { eventually } from '@rakor/testing';
import type { ProgramView } from '../program/program.view.js';
import { givenPrograms } from '../testing/given-programs.js';
import { CloseWindowHandler } from './close/close-window.handler.js';
import { PassDays } from './pass-days/pass-days.js';
import { SetCountModeHandler } from './set-count-mode/set-count-mode.handler.js';
import { PositionUnknown, ProgramsUndecided, WindowClosed, WindowNotEnded, WindowNotFound, WindowOver } from './window.errors.js';
import { WindowRepository } from './window.repository.js';

const service = await givenPrograms();
const { cabinet, clock, database } = service;
const setCountMode = service.get(SetCountModeHandler);
const close = service.get(CloseWindowHandler);
const replicas = await Promise.all([service.leads(PassDays), service.leads(PassDays)]);

beforeEach(() => clock.travelTo('2021-02-26T02:00:00Z'));
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);
const passes = async (at: string) => {
  clock.travelTo(at);
  await Promise.all(replicas.map((replica) => replica.runOut()));
};
const stored = (id: string) => service.unitOfWork.read(cabinet, (tx) => service.get(WindowRepository).get(tx, id));

describe('A window that is opened', () => {
  it('tells both of its ends, and stands in the outbox as it stands in the table', async () => {
    const window = await service.aWindow();

    expect(window).toMatchObject({ number: 'JDL/33.16/2021/1', position: 'Bupati Blora', lastDay: '2021-06-04', dayNo: 1, version: 1 });
    expect(window.counts.map(({ mode, lastDay }) => `${mode} ${lastDay}`)).toEqual(['calendar 2021-06-04', 'working 2021-07-26']);
    expect(await service.announced(window.id)).toMatchObject([
      { type: 'programs.window-opened.v1', sequence: 1, data: { lastCalendarDay: '2021-06-04', lastWorkingDay: '2021-07-26' } },
    ]);
  });

  it('belongs to a position that the register knows', async () => {
    await expect(service.aWindow({ positionId: newId() })).rejects.toThrow(PositionUnknown);
  });

  it('is given a number of its own, of many that are opened at once', async () => {
    const { fulfilled } = await service.race(() => service.aWindow({ inauguratedOn: '2025-02-20' }));

    expect(fulfilled.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `JDL/33.16/2025/${n}`));
  });
});

describe('The days', () => {
  it('start, halve and end it once each, whoever leads, however long nobody did', async () => {
    const { id } = await service.aWindow();
    await passes('2021-02-26T02:00:00Z');
    await passes('2021-04-16T00:30:00Z');
    expect(await told(id)).toEqual(['1 window-opened', '2 window-started', '3 midpoint-due']);

    // The clock goes back, and then two months on.
    await passes('2021-03-01T00:00:00Z');
    await passes('2021-06-06T00:00:00Z');

    expect((await told(id)).slice(3)).toEqual(['4 window-ended']);
    expect(await stored(id)).toMatchObject({ status: 'ended', step: 'remind', stepAt: new Date('2021-06-13T00:30:00Z') });
  });

  it('come one after the other where all of them have been missed', async () => {
    const { id } = await service.aWindow();

    await passes('2021-07-01T00:00:00Z');

    expect(await told(id)).toEqual(['1 window-opened', '2 window-started', '3 midpoint-due', '4 window-ended']);
  });

  it('remind once a week of what is left, until it is closed', async () => {
    const { id: windowId } = await service.aWindow();
    const { id: programId } = await service.aDraft({ windowId });
    await passes('2021-06-05T00:00:00Z');
    await passes('2021-06-12T00:30:00Z');
    await passes('2021-06-12T00:30:00Z');

    const reminded = (await service.announced(windowId)).slice(3);
    expect(reminded).toMatchObject([
      { type: 'programs.window-ended.v1', data: { undecided: [{ programId, leadCode: 'dpmptsp' }] } },
      { type: 'programs.window-reminded.v1', data: { undecided: [{ programId }] } },
    ]);
  });

  it('change nothing of what fails: the step stays due', async () => {
    const { id } = await service.aWindow();
    await database.admin.query(`alter table programs.program_window_history add constraint broken check (window_id <> '${id}') not valid`);

    await passes('2021-02-26T02:00:00Z');
    await database.admin.query('alter table programs.program_window_history drop constraint broken');

    expect(await told(id)).toEqual(['1 window-opened']);
    expect(await stored(id)).toMatchObject({ status: 'planned', step: 'start' });
  });
});

describe('The way of counting', () => {
  it('is set with its reason in the history, and tells whose plan now lies outside', async () => {
    const { id: windowId } = await service.aWindow({ countMode: 'working' });
    const late = { title: 'Grand launch', weight: 100, plannedOn: '2021-07-26' };
    const { id: programId } = await service.aDraft({ windowId, milestones: [late] });
    clock.travelTo('2021-03-29T06:00:00Z');

    const set = await setCountMode.execute(cabinet, { windowId, expected: 1, countMode: 'calendar', reason: 'Grand launch awal Juni.' });

    expect(set).toMatchObject({ lastDay: '2021-06-04', dayNo: 32, plansOutside: [{ programId, milestones: 1 }] });
    expect(await told(windowId)).toEqual(['1 window-opened', '2 window-count-mode-set']);
    const { rows } = await database.admin.query(
      'select action, actor_id, reason, state->>$2 as last_day from programs.program_window_history where window_id = $1 order by version',
      [windowId, 'lastDay'],
    );
    expect(rows).toEqual([
      { action: 'opened', actor_id: cabinet.actorId, reason: null, last_day: '2021-07-26' },
      { action: 'count-mode-set', actor_id: cabinet.actorId, reason: 'Grand launch awal Juni.', last_day: '2021-06-04' },
    ]);
  });

  it('is set in the version that was seen', async () => {
    const { id: windowId } = await service.aWindow();

    const asked = setCountMode.execute(cabinet, { windowId, expected: 2, countMode: 'working', reason: 'x' });

    await expect(asked).rejects.toThrow(VersionMismatch);
    await expect(setCountMode.execute(cabinet, { windowId: newId(), countMode: 'working', reason: 'x' })).rejects.toThrow(WindowNotFound);
    expect(await told(windowId)).toEqual(['1 window-opened']);
  });
});

describe('The closing act', () => {
  it('lists each program that is left, and changes nothing', async () => {
    const { id: windowId } = await service.aWindow();
    const { number } = await service.aDraft({ windowId });
    await passes('2021-06-05T00:00:00Z');

    const closing = close.execute(cabinet, { windowId });

    await expect(closing).rejects.toMatchObject({ faults: [{ detail: expect.stringContaining(number) as string }] });
    await expect(close.execute(cabinet, { windowId })).rejects.toThrow(ProgramsUndecided);
    expect((await stored(windowId)).status).toBe('ended');
  });

  it('is done once, of many who do it at the same time', async () => {
    const { id: windowId } = await service.aWindow();
    await passes('2021-06-05T00:00:00Z');

    const { fulfilled } = await service.race(() => close.execute(cabinet, { windowId }));

    expect(fulfilled).toHaveLength(1);
    expect((await service.announced(windowId)).filter(({ type }) => type === WindowClosedV1.type)).toHaveLength(1);
  });

  it('waits for a program that is on its way in', async () => {
    const { id: windowId } = await service.aWindow();
    await passes('2021-04-17T00:00:00Z');
    clock.travelTo('2021-06-05T00:00:00Z');
    const admin = await database.admin.connect();
    await admin.query(`begin; select from programs.number_series where kind = 'PRG' for update`);

    // It has seen the window run, and waits for its number while the window would end and be closed.
    const drafting = service.aDraft({ windowId });
    await eventually(async () => {
      const { rows } = await admin.query('select from pg_locks where not granted');
      expect(rows).toHaveLength(1);
    });
    await replicas[0]?.runOut();
    const closing = expect(close.execute(cabinet, { windowId })).rejects.toThrow(WindowNotEnded);
    await admin.query('commit');
    admin.release();

    const { id: programId } = await drafting;
    await closing;
    await passes('2021-06-05T00:00:00Z');
    expect((await service.announced(windowId)).at(-1)?.data['undecided']).toContainEqual(expect.objectContaining({ programId }));
  });

  it('forgets no program that comes in at the last moment', async () => {
    const { id: windowId } = await service.aWindow();
    await passes('2021-04-17T00:00:00Z');
    clock.travelTo('2021-06-05T00:00:00Z');

    const { fulfilled } = await service.race<ProgramView | null>(async (caller) => {
      if (caller < 6) return service.aDraft({ windowId });
      await replicas[caller % 2]?.runOut();
      await close.execute(cabinet, { windowId });
      return null;
    });

    // A window that somebody comes into is passed over, and ends the next time.
    await passes('2021-06-05T00:00:00Z');
    const drafted = fulfilled.filter((program) => program !== null).map(({ number }) => number);
    const window = await stored(windowId);
    const undecided = await service.unitOfWork.read(cabinet, (tx) => service.get(WindowRepository).undecidedIn(tx, window));
    expect(undecided.map(({ number }) => number)).toEqual(drafted.sort());
    expect(window.status).toBe(drafted.length > 0 ? 'ended' : 'closed');
    await expect(service.aDraft({ windowId })).rejects.toThrow(drafted.length > 0 ? WindowOver : WindowClosed);
  });
});
