import { loadReference } from '@rakor/persistence';
import { FixedClock, givenStage, race } from '@rakor/testing';
import { aDirectory, anAdminOf } from './directory.builder.js';
import { OrganisationCodeTaken, WorkWeekUnchanged } from './organisation/organisation.errors.js';
import { HeadPositionTaken, HoldingOverlaps } from './position/position.errors.js';
import { loadRegions } from '@rakor/regions';
import { directory } from './service.js';
import { RegionAlreadyOnboarded } from './tenant/tenant.errors.js';

const stage = await givenStage({ service: 'directory', entities: directory.entities });
const { admin, urls } = stage.database;
await loadReference(urls.owner, 'directory', loadRegions);
const { messaging } = await stage.open();
const { onboard, register, importAll, changeWorkWeek, createPosition, hold } = aDirectory(messaging.unitOfWork, new FixedClock());

const blora = anAdminOf('33.16');
await onboard.execute(blora, {});
const opd = (code: string) => ({ code, name: `Dinas ${code}`, class: 'opd' as const });
const dinkes = await register.execute(blora, opd('dinkes'));
const aPosition = (head = false) => createPosition.execute(blora, { organisationId: dinkes.id, title: 'Kepala Dinas Kesehatan', head });
const holder = (positionId: string, from: string) => ({
  positionId,
  personName: 'Siti Aminah',
  subject: null,
  acting: false,
  from,
  until: null,
  expected: undefined,
});

const count = async (sql: string, values: unknown[] = []) =>
  (await admin.query<{ n: number }>(`select count(*)::int as n from directory.${sql}`, values)).rows[0]?.n;
const announced = (key: string) => count('outbox where key = $1', [key]);

/** A statement fails at once; a commit fails when everything else has succeeded. */
const AT = { once: 'trigger break before insert on', commit: 'constraint trigger break after insert on' };

/** Has every insert into a table fail while `work` runs. */
async function whileBroken(table: string, at: keyof typeof AT, work: () => Promise<unknown>): Promise<void> {
  const deferred = at === 'commit' ? 'deferrable initially deferred' : '';
  await admin.query(
    `create or replace function directory.break() returns trigger language plpgsql as $$ begin raise 'broken on purpose'; end $$`,
  );
  await admin.query(`create ${AT[at]} directory.${table} ${deferred} for each row execute function directory.break()`);
  await expect(work()).rejects.toThrow('broken on purpose');
  await admin.query(`drop trigger break on directory.${table}`);
}

describe('No change without its event', () => {
  it('when a region is onboarded', async () => {
    await whileBroken('outbox', 'once', () => onboard.execute(anAdminOf('33.17'), {}));

    expect(await count(`tenant where region = '33.17'`)).toBe(0);
  });

  it('when organisations are imported', async () => {
    await whileBroken('outbox', 'once', () => importAll.execute(blora, [opd('lost-1'), opd('lost-2')]));

    expect(await count(`organisation where code like 'lost-%'`)).toBe(0);
  });

  it('when an organisation works another week', async () => {
    const { id } = await register.execute(blora, opd('five'));

    await whileBroken('outbox', 'once', () => changeWorkWeek.execute(blora, { organisationId: id, workWeek: 6, expected: undefined }));

    expect(await count('organisation where id = $1 and work_week = 5 and version = 1', [id])).toBe(1);
  });

  it('when a successor comes: the former stays, and the version too', async () => {
    const { id } = await aPosition();
    await hold.execute(blora, holder(id, '2021-02-26'));

    await whileBroken('outbox', 'once', () => hold.execute(blora, holder(id, '2022-01-01')));

    expect((await admin.query('select held_until from directory.holding where position_id = $1', [id])).rows).toEqual([
      { held_until: null },
    ]);
    expect((await admin.query('select version from directory.position where id = $1', [id])).rows).toEqual([{ version: 2 }]);
  });
});

describe('No event without its change', () => {
  it.each(['once', 'commit'] as const)('when a region is onboarded but its government cannot be stored (%s)', async (at) => {
    await whileBroken('organisation', at, () => onboard.execute(anAdminOf('33.18'), {}));

    expect(await announced('33.18')).toBe(0);
    expect(await count(`tenant where region = '33.18'`)).toBe(0);
  });

  it.each(['once', 'commit'] as const)('when a successor cannot be stored (%s)', async (at) => {
    const { id } = await aPosition();

    await whileBroken('holding', at, () => hold.execute(blora, holder(id, '2022-01-01')));

    expect(await announced(id)).toBe(1);
  });
});

describe('Of eight at once', () => {
  it('one onboards a region', async () => {
    const { fulfilled, rejected } = await race(8, () => onboard.execute(anAdminOf('33.19'), {}));

    expect([fulfilled.length, rejected.filter((error) => error instanceof RegionAlreadyOnboarded).length]).toEqual([1, 7]);
    expect(await count(`outbox where region = '33.19'`)).toBe(2);
  });

  it('one registers a code', async () => {
    const { fulfilled, rejected } = await race(8, () => register.execute(blora, opd('bappeda')));

    expect([fulfilled.length, rejected.filter((error) => error instanceof OrganisationCodeTaken).length]).toEqual([1, 7]);
    expect(await count(`outbox where key = $1`, [fulfilled[0]?.id])).toBe(1);
  });

  it('one changes the week', async () => {
    const { id } = await register.execute(blora, opd('counter'));

    const { fulfilled, rejected } = await race(8, () =>
      changeWorkWeek.execute(blora, { organisationId: id, workWeek: 6, expected: undefined }),
    );

    expect([fulfilled.length, rejected.filter((error) => error instanceof WorkWeekUnchanged).length]).toEqual([1, 7]);
    expect(await announced(id)).toBe(2);
  });

  it('one makes a head position', async () => {
    const { fulfilled, rejected } = await race(8, () => aPosition(true));

    expect([fulfilled.length, rejected.filter((error) => error instanceof HeadPositionTaken).length]).toEqual([1, 7]);
  });

  it('one is the next holder', async () => {
    const { id } = await aPosition();
    await hold.execute(blora, holder(id, '2021-02-26'));

    const { fulfilled, rejected } = await race(8, () => hold.execute(blora, holder(id, '2022-01-01')));

    expect([fulfilled.length, rejected.filter((error) => error instanceof HoldingOverlaps).length]).toEqual([1, 7]);
    expect(await announced(id)).toBe(3);
  });

  it('each who comes a day after the other gets his turn, and the versions have no gap', async () => {
    const { id } = await aPosition();

    const { rejected } = await race(8, (caller) => hold.execute(blora, holder(id, `2022-01-0${caller + 1}`)));

    const { rows } = await admin.query<{ sequence: number }>(
      `select (headers->>'ce-sequence')::int as sequence from directory.outbox where key = $1 order by id`,
      [id],
    );
    expect(rejected.every((error) => error instanceof HoldingOverlaps)).toBe(true);
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 9 - rejected.length }, (_, index) => index + 1));
  });
});
