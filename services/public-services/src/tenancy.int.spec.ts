import { migrationsOf } from '@rakor/bootstrap';
import { catalogueFaults } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';
import { publicServices } from './service.js';

const database = await givenDatabase(publicServices.name, { migrations: migrationsOf(publicServices) });

describe('The tables of public-services', () => {
  it('keep the tenants apart, each of them', async () => {
    const admin = await database.admin.connect();

    expect(await catalogueFaults(admin, publicServices.name).finally(() => admin.release())).toEqual([]);
  });
});
