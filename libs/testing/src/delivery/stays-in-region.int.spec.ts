import { Controller } from '@nestjs/common';
import { Ctx, EventPattern } from '@nestjs/microservices';
import { OrganisationRegisteredV1, PositionCreatedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type EventContext, independent } from '@rakor/messaging';
import { eventually } from '@rakor/test-infra';
import { openConsumer } from './consuming-replica.js';
import { noted, registered } from './probe.js';
import { givenStage, type Stage } from './stage.js';

@Controller()
class Wander {
  /** May not: its neighbours would be moved as well. */
  @EventPattern<string>(PositionCreatedV1.type, independent)
  async away(@Ctx() { tx }: EventContext): Promise<void> {
    await tx.within('33', async () => undefined);
  }

  /** Comes back, though what it went for fails. */
  @EventPattern<string>(OrganisationRegisteredV1.type)
  async andBack(@Ctx() { tx, event }: EventContext): Promise<void> {
    await tx.within('33', () => Promise.reject(new Error('nothing there'))).catch(() => undefined);
    await tx.manager.query(`insert into effect (region, event_id, key, sequence) values ($1, $2, $3, $4)`, [
      event.region,
      event.id,
      event.key,
      event.sequence,
    ]);
  }
}

describe('The region of a batch', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await givenStage(noted, ['directory']);
    await openConsumer(stage, { controllers: [Wander] });
  });

  it('is not left by a handler that is independent', async () => {
    const positionId = newId();
    const fact = {
      positionId,
      sequence: 1,
      organisationId: newId(),
      title: 'Kepala Dinas',
      head: true,
      createdAt: '2025-06-02T02:00:00.000Z',
    };
    await stage.publish({ type: PositionCreatedV1, fact });

    await eventually(async () => {
      const { rows } = await stage.database.admin.query('select reason from probe.dead_letter where key = $1', [positionId]);
      expect(rows).toMatchObject([{ reason: expect.stringContaining('RegionIsShared') as unknown }]);
    });
  });

  it('is the event’s own again when a visit to another region failed', async () => {
    const key = newId();
    await stage.publish(registered(key, 1));

    await eventually(async () => {
      const { rows } = await stage.database.admin.query('select region from probe.effect where key = $1', [key]);
      expect(rows).toEqual([{ region: '33.16' }]);
    });
  });
});
