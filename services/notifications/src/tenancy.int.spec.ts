import { catalogueFaults } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';

const database = await givenDatabase('notifications');

describe('The tables of notifications', () => {
  it('keep the tenants apart, each of them', async () => {
    const client = await database.admin.connect();

    expect(await catalogueFaults(client, 'notifications').finally(() => client.release())).toEqual([]);
  });
});
