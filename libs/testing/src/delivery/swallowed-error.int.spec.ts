import { Controller } from '@nestjs/common';
import { Ctx, EventPattern } from '@nestjs/microservices';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { EventContext } from '@rakor/messaging';
import { eventually } from '@rakor/test-infra';
import { openConsumer } from './consuming-replica.js';
import { noted, registered } from './probe.js';
import { givenStage, type Stage } from './stage.js';

const careless = new Set<string>();

@Controller()
class Careless {
  @EventPattern<string>(OrganisationRegisteredV1.type)
  async note(@Ctx() { tx: { manager }, event }: EventContext): Promise<void> {
    await manager.query(`insert into effect (region, event_id, key, sequence) values ($1, $2, $3, $4)`, [
      event.region,
      event.id,
      event.key,
      event.sequence,
    ]);
    if (careless.has(event.key)) await manager.query('select 1 / 0').catch(() => undefined);
  }
}

describe('A handler that catches an error of the database', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await givenStage(noted, ['directory']);
    await openConsumer(stage, { controllers: [Careless] });
  });

  it('loses no event: its own is dead, and says why; the others of the batch have their effects', async () => {
    const [own, other] = [newId(), newId()];
    careless.add(own);
    await Promise.all([stage.publish(registered(own, 1)), stage.publish(registered(other, 1))]);

    await eventually(async () => {
      const { rows } = await stage.database.admin.query('select key, reason from probe.dead_letter');
      expect(rows).toEqual([{ key: own, reason: expect.stringContaining('ErrorSwallowed') as unknown }]);
    });
    await eventually(async () => {
      const { rows } = await stage.database.admin.query('select key from probe.effect');
      expect(rows).toEqual([{ key: other }]);
    });
  });
});
