import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { everyEvent, type Heard, inSets, type SetContext } from '@rakor/messaging';
import { ApplyRules } from '../rule/apply/apply-rules.js';
import { isTold } from '../rule/shipped/shipped-rules.js';
import { FanOutEvents } from '../webhook/fan-out/fan-out-events.js';
import { wantedIn } from './wanted.queries.js';

/** Whom the rules tell of events, whichever they are, and the webhooks that hear a region or a regency that it concerns. */
@Controller()
export class HearEveryEvent {
  constructor(
    private readonly rules: ApplyRules,
    private readonly webhooks: FanOutEvents,
  ) {}

  @EventPattern<string>(everyEvent, inSets)
  async heard(@Payload() set: readonly Heard<object>[], @Ctx() { tx }: SetContext): Promise<void> {
    const wanted = await wantedIn(tx);
    if (wanted.rules || set.some(({ event }) => isTold(event.type))) await this.rules.to(tx, set, wanted.rules);
    await this.webhooks.to(tx, set, wanted.webhooks);
  }
}
