import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { EventContext } from '@rakor/messaging';
import { eventually } from '@rakor/test-infra';
import { openConsumer } from './consuming-replica.js';
import { NoteInTurn } from './note-organisation.js';
import { noted, registered } from './probe.js';
import { Sabotage } from './sabotage.js';
import { givenStage } from './stage.js';

/** The second event fails at its first attempt; the batch is begun anew without it, and then the first one fails, once. */
@Controller()
class NoteWithFlickeringFault {
  private readonly attempts = new Map<number, number>();
  private readonly inTurn = new NoteInTurn();

  @EventPattern<string>(OrganisationRegisteredV1.type)
  async handle(@Payload() fact: OrganisationRegisteredV1, @Ctx() context: EventContext): Promise<void> {
    const attempt = (this.attempts.get(fact.sequence) ?? 0) + 1;
    this.attempts.set(fact.sequence, attempt);
    if ((fact.sequence === 2 && attempt === 1) || (fact.sequence === 1 && attempt === 2)) throw new Error('for a moment');
    await this.inTurn.handle(fact, context);
  }
}

it('An event that fails after a later one of its aggregate comes before it again', async () => {
  const key = newId();
  const stage = await givenStage(noted, ['directory']);
  const watched = await Sabotage.on(stage, noted.service, noted.effect);
  for (let sequence = 1; sequence <= 3; sequence++) await stage.publish(registered(key, sequence));

  // All three are there before the consumer opens, so that they come in one batch.
  await openConsumer(stage, { controllers: [NoteWithFlickeringFault] });

  await eventually(async () => expect((await watched.effects(key)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]));
});
