import { catalogueFaults, loadReference } from '@rakor/persistence';
import { FixedClock, givenStage } from '@rakor/testing';
import { aDirectory, anAdminOf } from './directory.builder.js';
import { loadRegions } from '@rakor/regions';
import { directory } from './service.js';

const stage = await givenStage({ service: 'directory', entities: directory.entities });
await loadReference(stage.database.urls.owner, 'directory', loadRegions);
const { messaging } = await stage.open();
const { onboard, register, createPosition, hold } = aDirectory(messaging.unitOfWork, new FixedClock());
const [blora, serang] = [anAdminOf('33.16'), anAdminOf('36.73')];

for (const region of [blora, serang]) {
  await onboard.execute(region, {});
  const { id: organisationId } = await register.execute(region, { code: 'dinkes', name: 'Dinas Kesehatan', class: 'opd' });
  const { id: positionId } = await createPosition.execute(region, { organisationId, title: 'Kepala Dinas Kesehatan', head: true });
  await hold.execute(region, {
    positionId,
    personName: 'Siti Aminah',
    subject: null,
    acting: false,
    from: '2021-02-26',
    until: null,
    expected: undefined,
  });
}

const TABLES = ['tenant', 'organisation', 'position', 'holding'];

describe('The tables of the directory', () => {
  it('keep every rule of tenancy', async () => {
    const admin = await stage.database.admin.connect();
    const faults = await catalogueFaults(admin, 'directory');
    admin.release();

    expect(faults).toEqual([]);
  });

  it.each(TABLES)('show of %s only the rows of the region that asks', async (table) => {
    const regionsSeenBy = (context = serang) =>
      messaging.unitOfWork.read(context, ({ manager }) => manager.query<unknown[]>(`select distinct region from ${table}`));

    expect(await regionsSeenBy(serang)).toEqual([{ region: '36.73' }]);
    expect(await regionsSeenBy(blora)).toEqual([{ region: '33.16' }]);
    expect(await regionsSeenBy(anAdminOf('36'))).toEqual([]);
  });

  it.each(TABLES)('let nobody change or remove a row of %s that is another region’s', async (table) => {
    const touched = await messaging.unitOfWork.run(serang, async ({ manager }) => [
      await manager.query<unknown[]>(`update ${table} set region = region where region = '33.16' returning 1`),
      await manager.query<unknown[]>(`delete from ${table} where region = '33.16' returning 1`),
    ]);

    expect(touched).toEqual([
      [[], 0],
      [[], 0],
    ]);
  });

  it('let nobody write a row into another region', async () => {
    const intruding = messaging.unitOfWork.run(serang, ({ manager }) =>
      manager.query(`insert into organisation (region, id, code, name, class, registered_at, registered_by, version)
                     values ('33.16', gen_random_uuid(), 'intruder', 'Intruder', 'opd', now(), 'me', 1)`),
    );

    await expect(intruding).rejects.toThrow('row-level security');
  });

  it.each(['reference_region', 'reference_edition'])('let the application only read %s', async (table) => {
    const writing = messaging.unitOfWork.run(serang, ({ manager }) => manager.query(`delete from ${table}`));

    await expect(writing).rejects.toThrow('permission denied');
  });
});
