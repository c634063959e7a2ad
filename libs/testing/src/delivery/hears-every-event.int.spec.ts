import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1, PositionCreatedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type EventContext, everyEvent, type Heard, inSets, type SetContext } from '@rakor/messaging';
import { eventually } from '@rakor/test-infra';
import { openConsumer } from './consuming-replica.js';
import { noted, registered } from './probe.js';
import { givenStage, type Stage } from './stage.js';

const note = ({ manager }: EventContext['tx'], region: string, eventId: string, key: string, sequence: number) =>
  manager.query('insert into effect (region, event_id, key, sequence) values ($1, $2, $3, $4)', [region, eventId, key, sequence]);

@Controller()
class HearOrganisations {
  @EventPattern<string>(OrganisationRegisteredV1.type)
  async registered(@Payload() { name }: OrganisationRegisteredV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    if (name === 'nobody') throw new Error('not today');
    await note(tx, event.region, event.id, event.key, 1);
  }
}

@Controller()
class HearAll {
  @EventPattern<string>(everyEvent, inSets)
  async heard(@Payload() set: readonly Heard<object>[], @Ctx() { tx }: SetContext): Promise<void> {
    for (const { event } of set) await note(tx, event.region, newId(), event.key, 2);
  }
}

describe('A handler of every event', () => {
  let stage: Stage;
  const effects = async (key: string) =>
    (await stage.database.admin.query<{ by: number }>('select sequence as by from probe.effect where key = $1 order by 1', [key])).rows.map(
      ({ by }) => by,
    );

  beforeAll(async () => {
    stage = await givenStage(noted, ['directory']);
    await openConsumer(stage, { controllers: [HearOrganisations, HearAll] });
  });

  it('hears what another handler hears too, once and with it', async () => {
    const key = newId();
    const { type, fact } = registered(key, 1);
    const id = newId();
    await stage.publish({ type, fact }, { id });
    await stage.publish({ type, fact }, { id });

    await eventually(async () => expect(await effects(key)).toEqual([1, 2]));
  });

  it('hears what nobody else hears', async () => {
    const positionId = newId();
    const fact = { positionId, sequence: 1, organisationId: newId(), title: 'Kepala', head: true, createdAt: '2025-06-02T02:00:00.000Z' };
    await stage.publish({ type: PositionCreatedV1, fact });

    await eventually(async () => expect(await effects(positionId)).toEqual([2]));
  });

  it('has no effect where the other handler had none', async () => {
    const [refused, later] = [newId(), newId()];
    const sample = registered(refused, 1);
    await stage.publish({ ...sample, fact: Object.assign(sample.fact, { name: 'nobody' }) });
    await stage.publish(registered(later, 1));

    await eventually(async () => expect(await effects(later)).toEqual([1, 2]));
    await eventually(async () => {
      const { rows } = await stage.database.admin.query('select status from probe.dead_letter where key = $1', [refused]);
      expect(rows).toEqual([{ status: 'dead' }]);
    });
    expect(await effects(refused)).toEqual([]);
  });

  it('sets aside what this build knows in another version only, so that it is done again by one that knows it', async () => {
    const key = newId();
    const subject = 'evt.directory.33.16.position-created.v99';
    await stage.publish(registered(key, 1), { subject, headers: { 'ce-type': 'directory.position-created.v99' } });

    await eventually(async () => {
      const { rows } = await stage.database.admin.query('select status from probe.dead_letter where key = $1', [key]);
      expect(rows).toEqual([{ status: 'dead' }]);
    });
    expect(await effects(key)).toEqual([]);
  });

  it('ignores what this build does not know, as if nobody listened', async () => {
    const key = newId();
    const subject = 'evt.directory.33.16.organisation-painted.v1';
    await stage.publish(registered(key, 1), { subject, headers: { 'ce-type': 'directory.organisation-painted.v1' } });
    await stage.publish(registered(newId(), 1));

    await eventually(async () => {
      const { num_pending: pending, num_ack_pending: unanswered } = await stage.jsm.consumers.info('DIRECTORY', 'probe');
      expect([pending, unanswered]).toEqual([0, 0]);
    });
    const { rows } = await stage.database.admin.query('select id from probe.dead_letter where key = $1', [key]);
    expect(rows).toEqual([]);
    expect(await effects(key)).toEqual([]);
  });
});
