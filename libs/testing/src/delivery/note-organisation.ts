import { setTimeout as sleep } from 'node:timers/promises';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { type EventContext, type Heard, independent, inSets, type SetContext } from '@rakor/messaging';

/** The probe's handler, one event after another. */
@Controller()
export class NoteInTurn {
  @EventPattern<string>(OrganisationRegisteredV1.type)
  async handle(@Payload() registered: OrganisationRegisteredV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await note(tx, [{ fact: registered, event }]);
  }
}

/** The same beside others. Its first events take longer than its later ones, so that those would overtake if nobody held them back. */
@Controller()
export class NoteSideBySide {
  @EventPattern<string>(OrganisationRegisteredV1.type, independent)
  async handle(@Payload() registered: OrganisationRegisteredV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await sleep(registered.sequence === 1 ? 20 : 0);
    await note(tx, [{ fact: registered, event }]);
  }
}

/** The same for a set at once. */
@Controller()
export class NoteInSets {
  /** How many events the largest set had. */
  static largest = 0;
  /** Whether a set had two events of one aggregate. */
  static doubled = false;

  @EventPattern<string>(OrganisationRegisteredV1.type, inSets)
  async handle(@Payload() set: readonly Heard<OrganisationRegisteredV1>[], @Ctx() { tx }: SetContext): Promise<void> {
    NoteInSets.largest = Math.max(NoteInSets.largest, set.length);
    NoteInSets.doubled ||= new Set(set.map(({ event }) => event.key)).size < set.length;
    await note(tx, set);
  }
}

async function note({ manager }: EventContext['tx'], set: readonly Heard<OrganisationRegisteredV1>[]): Promise<void> {
  await manager.query(
    `insert into effect (region, event_id, key, sequence)
     select * from unnest($1::text[], $2::uuid[], $3::text[], $4::int[])`,
    [
      set.map(({ event }) => event.region),
      set.map(({ event }) => event.id),
      set.map(({ fact }) => fact.organisationId),
      set.map(({ fact }) => fact.sequence),
    ],
  );
}
