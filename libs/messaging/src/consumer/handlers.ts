import type { MessageHandler } from '@nestjs/microservices';
import { lastValueFrom, isObservable } from 'rxjs';
import type { EventContext, Heard, SetContext } from './event.js';
import { eventClassOf, events } from '@rakor/contracts';
import { everyEvent, type Handling, handlingOf } from './handling.js';

/** The `@EventPattern` handlers of a service, by event type. */
export class EventHandlers {
  private readonly names: Set<string>;
  /** Hears all of them. */
  private readonly every: MessageHandler | undefined;

  constructor(private readonly handlers: ReadonlyMap<string, MessageHandler>) {
    for (const [type, handler] of handlers)
      // Nest would run both at once, inside one transaction.
      if (handler.next) throw new Error(`Two handlers listen to ${type} in one service: let one of them do both.`);
    this.every = handlers.get(everyEvent);
    const heard = this.every ? events.map(({ type }) => type) : [];
    this.names = new Set([...handlers.keys(), ...heard].map(withoutVersion));
  }

  has(type: string): boolean {
    return this.handlers.has(type) || this.isHeardByEvery(type);
  }

  /** Whether the service listens to the event, in this version or another. */
  knows(type: string): boolean {
    return this.names.has(withoutVersion(type));
  }

  /** How events of a type that somebody listens to are handled. */
  handlingOf(type: string): Handling {
    return handlingOf((this.handlers.get(type) ?? this.every)?.extras);
  }

  /** Runs the handler of one event to its end. @throws what it throws */
  async run(type: string, fact: object, context: EventContext): Promise<void> {
    await call(this.handlers.get(type), fact, context);
    await call(this.every, [{ fact, event: context.event }], { tx: context.tx });
  }

  /** Runs the handler of a set to its end. @throws what it throws */
  async runSet(type: string, set: readonly Heard<object>[], context: SetContext): Promise<void> {
    await call(this.handlers.get(type), set, context);
    await call(this.every, set, context);
  }

  private isHeardByEvery(type: string): boolean {
    return this.every !== undefined && eventClassOf(type) !== undefined;
  }
}

async function call(handler: MessageHandler | undefined, payload: unknown, context: unknown): Promise<void> {
  const result: unknown = await handler?.(payload, context);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}

function withoutVersion(type: string): string {
  return type.slice(0, type.lastIndexOf('.'));
}
