import type { MessageHandler } from '@nestjs/microservices';
import { lastValueFrom, isObservable } from 'rxjs';
import type { EventContext, Heard, SetContext } from './event.js';
import { type Handling, handlingOf } from './handling.js';

/** The `@EventPattern` handlers of a service, by event type. */
export class EventHandlers {
  private readonly names: Set<string>;

  constructor(private readonly handlers: ReadonlyMap<string, MessageHandler>) {
    for (const [type, handler] of handlers)
      // Nest would run both at once, inside one transaction.
      if (handler.next) throw new Error(`Two handlers listen to ${type} in one service: let one of them do both.`);
    this.names = new Set([...handlers.keys()].map(withoutVersion));
  }

  has(type: string): boolean {
    return this.handlers.has(type);
  }

  /** Whether the service listens to the event, in this version or another. */
  knows(type: string): boolean {
    return this.names.has(withoutVersion(type));
  }

  /** How events of a type that somebody listens to are handled. */
  handlingOf(type: string): Handling {
    return handlingOf(this.handlers.get(type)?.extras);
  }

  /** Runs the handler of one event to its end. @throws what it throws */
  run(type: string, fact: object, context: EventContext): Promise<void> {
    return this.call(type, fact, context);
  }

  /** Runs the handler of a set to its end. @throws what it throws */
  runSet(type: string, set: readonly Heard<object>[], context: SetContext): Promise<void> {
    return this.call(type, set, context);
  }

  private async call(type: string, payload: unknown, context: unknown): Promise<void> {
    const handler = this.handlers.get(type);
    if (!handler) throw new Error(`Nobody listens to ${type}`);
    const result: unknown = await handler(payload, context);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  }
}

function withoutVersion(type: string): string {
  return type.slice(0, type.lastIndexOf('.'));
}
