import type { ExecutionContext } from '@nestjs/common';
import type { Office } from '@rakor/kernel';
import type { FastifyRequest } from 'fastify';
import type { Principal } from './principal.js';

/** A caller whom the access rule has let through. */
export interface Admitted {
  readonly principal: Principal;
  /** Lets the handlers know in which position he acts. */
  actsAs(office: Office): void;
}

/** For a guard that looks a second time, by what its service knows of callers; undefined on public routes, and of an event. */
export function admittedIn(host: ExecutionContext): Admitted | undefined {
  if (host.getType() !== 'http') return undefined;
  const { rakor } = host.switchToHttp().getRequest<FastifyRequest>();
  const { principal, context } = rakor;
  if (!principal || !context) return undefined;
  return {
    principal,
    actsAs: (office) => {
      rakor.context = { ...context, office };
    },
  };
}
