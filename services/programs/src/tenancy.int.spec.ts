import { migrationsOf } from '@rakor/bootstrap';
import { catalogueFaults } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';
import { programs } from './service.js';

const database = await givenDatabase(programs.name, { migrations: migrationsOf(programs) });

describe('The tables of programs', () => {
  it('keep the tenants apart, each of them', async () => {
    const admin = await database.admin.connect();

    expect(await catalogueFaults(admin, programs.name).finally(() => admin.release())).toEqual([]);
  });
});
