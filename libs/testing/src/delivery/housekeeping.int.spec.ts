import { newId } from '@rakor/kernel';
import { eventually } from '@rakor/test-infra';
import { probe, registered } from './probe.js';
import { contextOf, givenStage, type Replica, type Stage } from './stage.js';

describe('The housekeeping of the relay', () => {
  let stage: Stage;
  let replica: Replica;

  beforeAll(async () => {
    stage = await givenStage({ ...probe, service: 'directory' });
    await forgottenKey('first');
    replica = await stage.open();
    replica.messaging.startRelay();
  });

  /** An idempotency key that is past its 72 hours: the next housekeeping forgets it. */
  const forgottenKey = (key: string) =>
    stage.database.admin.query(
      `insert into directory.idempotency_key (region, client, route, key, fingerprint, created_at)
       values ('33.16', 'test', 'POST /', $1, 'x', now() - interval '73 hours')`,
      [key],
    );
  const keys = async () => (await stage.database.admin.query<{ key: string }>('select key from directory.idempotency_key')).rows;
  const carried = async (key: string) => {
    await replica.messaging.unitOfWork.run(contextOf('33.16'), ({ outbox }) =>
      outbox.add(registered(key, 1).type, registered(key, 1).fact),
    );
    await eventually(async () => expect(await stage.streamed('directory')).toContainEqual(expect.objectContaining({ key })), {
      within: 20_000,
    });
  };

  it('is done when the relay begins, and not again with each look at the stream', async () => {
    await carried(newId());
    await eventually(async () => expect(await keys()).toEqual([]));
    await forgottenKey('later');
    for (let look = 0; look < 2; look++) {
      await stage.broker.kill();
      await stage.broker.start();
      await carried(newId());
    }

    expect(await keys()).toEqual([{ key: 'later' }]);
  });
});
