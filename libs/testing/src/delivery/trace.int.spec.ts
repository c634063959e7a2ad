import { Controller } from '@nestjs/common';
import { Ctx, EventPattern } from '@nestjs/microservices';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { EventContext } from '@rakor/messaging';
import { eventually } from '@rakor/test-infra';
import { openConsumer } from './consuming-replica.js';
import { registered } from './probe.js';
import { contextOf, givenStage } from './stage.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const heard: (string | undefined)[] = [];

@Controller()
class Listen {
  @EventPattern<string>(OrganisationRegisteredV1.type)
  handle(@Ctx() { tx }: EventContext): void {
    heard.push(tx.context.traceparent);
  }
}

it('The trace of a command is the trace of the reaction to its event', async () => {
  // The directory's own schema, listening to itself: one service shows the whole way.
  const stage = await givenStage({ service: 'directory' }, ['directory']);
  const { messaging } = await openConsumer(stage, { controllers: [Listen] });
  const context = { ...contextOf('33.16'), traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };

  await messaging.unitOfWork.run(context, (tx) => tx.outbox.add(registered('', 1).type, registered(newId(), 1).fact));

  await eventually(() =>
    expect(heard).toEqual([expect.stringMatching(new RegExp(`^00-${TRACE}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`)) as unknown]),
  );
});
