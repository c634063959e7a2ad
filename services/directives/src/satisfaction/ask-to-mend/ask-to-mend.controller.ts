import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { SatisfactionPublishedV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { AskToMend } from './ask-to-mend.handler.js';

/** A published satisfaction index asks who runs the place to mend what was judged worst (F16). */
@Controller()
export class AskToMendController {
  constructor(private readonly handler: AskToMend) {}

  @EventPattern<string>(SatisfactionPublishedV1.type)
  async published(@Payload() published: SatisfactionPublishedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await this.handler.execute(tx, published);
  }
}
