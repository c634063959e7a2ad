import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { Role } from '@rakor/kernel';
import type { Reach } from './principal.js';

export interface AccessOptions {
  /** Any one of these is enough. */
  readonly roles: readonly [Role, ...Role[]];
  /** Which regions of the path the token may touch; "region" (its own) unless said otherwise. */
  readonly reach?: Reach;
  /** Roles that reach further than the others: `{ 'province-admin': 'province' }`. */
  readonly reachOf?: Readonly<Partial<Record<Role, Exclude<Reach, 'token'>>>>;
}

export interface AccessRule {
  readonly roles: ReadonlySet<Role>;
  readonly reach: Reach;
  readonly reachOf: NonNullable<AccessOptions['reachOf']>;
}

/** Metadata key of a route's rule: an AccessRule, or PUBLIC. */
export const ACCESS = 'rakor:access';
export const PUBLIC = 'public';
/** Metadata key: the route changes a versioned resource and needs If-Match. */
export const REQUIRES_IF_MATCH = 'rakor:requires-if-match';

/** Who may call a route (or every route of a controller). Without this or `@PublicAccess()` the service does not start. */
export function Access({ roles, reach = 'region', reachOf = {} }: AccessOptions): MethodDecorator & ClassDecorator {
  const rule: AccessRule = { roles: new Set(roles), reach, reachOf };
  return applyDecorators(SetMetadata(ACCESS, rule), ApiBearerAuth(), ApiExtension('x-access', { roles: [...roles], reach, reachOf }));
}

/** Anybody may call this, without a token: health, metrics, documentation. */
export function PublicAccess(): MethodDecorator & ClassDecorator {
  return SetMetadata(ACCESS, PUBLIC);
}
