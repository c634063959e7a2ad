import { setTimeout as sleep } from 'node:timers/promises';
import { Body, Controller, HttpCode, Module, Param, type OnModuleInit, Post } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { Access, Context, PublicAccess } from '@rakor/http';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type EventContext, EventRefused, UnitOfWork } from '@rakor/messaging';
import { IsString, MaxLength } from 'class-validator';
import type { ServiceDefinition } from '../app/service-definition.js';

class WriteNote {
  @IsString()
  @MaxLength(200)
  text!: string;
}

/** Stores a note and announces it, under the directory's name, so that the probe hears itself. */
@Controller('v1/regions/:region/notes')
@Access({ roles: ['secretariat'] })
export class Notes {
  /** Requests that it has begun to answer slowly. */
  static begun = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Post()
  async write(@Context() context: RequestContext, @Body() { text }: WriteNote): Promise<{ id: string; version: number }> {
    return this.unitOfWork.run(context, async (tx) => {
      const id = newId();
      const at = this.clock.now();
      await tx.manager.query('insert into note (region, id, text, noted_at) values ($1, $2, $3, $4)', [context.region, id, text, at]);
      const registeredAt = at.toISOString();
      const fact = { organisationId: id, sequence: 1, code: 'dinkes', name: text, class: 'opd' as const, place: null, registeredAt };
      await tx.outbox.add(OrganisationRegisteredV1, fact);
      return { id, version: 1 };
    });
  }

  @Post('slowly/:ms')
  @HttpCode(200)
  async answerSlowly(@Param('ms') ms: string): Promise<{ slept: number }> {
    Notes.begun += 1;
    await sleep(Number(ms));
    return { slept: Number(ms) };
  }

  /** The mistake that lint exists for: a promise that nobody awaits. */
  @Post('careless')
  @PublicAccess()
  forget(): void {
    void Promise.reject(new Error('nobody awaits this'));
  }
}

/** Hears every note; "refuse" can never succeed, "slow" takes its time. */
@Controller()
export class Hearing implements OnModuleInit {
  static initialised = 0;
  /** Slow notes that it has begun to hear. */
  static begun = 0;

  onModuleInit(): void {
    Hearing.initialised += 1;
  }

  @EventPattern<string>(OrganisationRegisteredV1.type)
  async hear(@Payload() { name }: OrganisationRegisteredV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    if (name === 'refuse') throw new EventRefused('it asks to be refused');
    if (name === 'slow') {
      Hearing.begun += 1;
      await sleep(500);
    }
    await tx.manager.query('insert into heard (region, event_id, name) values ($1, $2, $3)', [event.region, event.id, name]);
  }
}

@Module({ controllers: [Notes, Hearing] })
class ProbeModule {}

/** A whole service, as small as one can be. It goes by the directory's name, because streams and events belong to known services. */
export const probe: ServiceDefinition = {
  name: 'directory',
  module: ProbeModule,
  entities: [],
  migrations: new URL('./probe-migrations/', import.meta.url),
};
