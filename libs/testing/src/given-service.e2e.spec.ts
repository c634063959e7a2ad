import { Controller, Get, HttpCode, Module, Param, Post } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { MeetingStartedV1, OrganisationRegisteredV1 } from '@rakor/contracts';
import { Access, Context } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type EventContext, UnitOfWork } from '@rakor/messaging';
import { eventually } from '@rakor/test-infra';
import { registered } from './delivery/probe.js';
import { givenService } from './given-service.js';

@Controller('v1/regions/:region/meetings')
class Meetings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Post(':id/start')
  @HttpCode(204)
  @Access({ roles: ['secretariat'] })
  async start(@Context() context: RequestContext, @Param('id') meetingId: string): Promise<void> {
    await this.unitOfWork.run(context, (tx) =>
      tx.outbox.add(MeetingStartedV1, { meetingId, sequence: 1, startedAt: this.clock.now().toISOString() }),
    );
  }

  @Get()
  @Access({ roles: ['secretariat'] })
  async heard(@Context() context: RequestContext): Promise<string[]> {
    return this.unitOfWork.read(context, async ({ manager }) => {
      const rows = await manager.query<{ key: string }[]>('select key from effect');
      return rows.map(({ key }) => key);
    });
  }

  @EventPattern<string>(OrganisationRegisteredV1.type)
  async hear(@Payload() { organisationId, sequence }: OrganisationRegisteredV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await tx.manager.query('insert into effect (region, event_id, key, sequence) values ($1, $2, $3, $4)', [
      tx.context.region,
      event.id,
      organisationId,
      sequence,
    ]);
  }
}

@Module({ controllers: [Meetings] })
class App {}

const definition = { name: 'directives', module: App, entities: [], migrations: new URL('./delivery/probe/', import.meta.url) };
const service = await givenService(definition);
const secretariat = service.api.as('secretariat', '33.16');
const ID = '01974000-0000-7000-8000-000000000001';

describe('A service under test', () => {
  it('answers over HTTP, and its events come out, at the time that stands still', async () => {
    const { status } = await secretariat.post(`/v1/regions/33.16/meetings/${ID}/start`);

    expect(status).toBe(204);
    await eventually(async () =>
      expect(await service.announced()).toMatchObject([
        {
          type: MeetingStartedV1.type,
          region: '33.16',
          key: ID,
          data: { startedAt: '2025-06-02T02:00:00.000Z' },
        },
      ]),
    );
  });

  it('hears what other services announce', async () => {
    await service.hears(registered(ID, 1));

    await eventually(async () => expect((await secretariat.get('/v1/regions/33.16/meetings')).body).toEqual([ID]));
  });

  it('refuses who has no token, and who speaks for another region', async () => {
    const path = '/v1/regions/33.16/meetings';

    expect((await service.api.anonymous.get(path)).status).toBe(401);
    expect((await service.api.as('secretariat', '36.04').get(path)).status).toBe(403);
  });

  it('keeps its log for the test to read', () => {
    expect(service.log).toContainEqual(expect.objectContaining({ service: 'directives' }));
  });
});
