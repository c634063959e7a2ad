import type { RequestContext } from '@rakor/kernel';

/** Somebody without a token, who looks at what a region shows to everybody. */
export function anybodyIn(region: string): RequestContext {
  return { region, actorId: 'anybody' };
}
