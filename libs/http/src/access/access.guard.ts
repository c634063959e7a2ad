import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { isTenantCode } from '@rakor/kernel';
import type { FastifyRequest } from 'fastify';
import { contextOf } from '../context/request-context.js';
import { requireIfMatch } from '../versions/if-match.js';
import { NoAccessRule, RegionMalformed, RegionOutOfReach, RoleNotAllowed, TokenMissing } from './access.errors.js';
import { AccessRules } from './access-rules.js';
import { PUBLIC, type AccessRule } from './access.js';
import { reaches, type Principal } from './principal.js';

/** Lets a request through when its route's rule allows it, and gives it its RequestContext. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly rules: AccessRules) {}

  canActivate(host: ExecutionContext): boolean {
    const { access, requiresIfMatch } = this.rules.ruleOf(host.getClass(), host.getHandler());
    if (access === PUBLIC) return true;
    if (access === undefined) throw new NoAccessRule();

    const request = host.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    const principal = principalBehind(request);
    const region = regionFor(access, principal, request.params['region']);
    if (requiresIfMatch) requireIfMatch(request);
    request.rakor.context = contextOf(request, principal, region);
    return true;
  }
}

function principalBehind(request: FastifyRequest): Principal {
  const { principal, refusal } = request.rakor;
  if (principal) return principal;
  throw refusal ?? new TokenMissing();
}

function regionFor({ roles, reach, reachOf }: AccessRule, principal: Principal, inPath: string | undefined): string {
  const region = reach === 'token' ? principal.region : inPath;
  if (region === undefined || !isTenantCode(region)) throw new RegionMalformed();
  if (!roles.has(principal.role)) throw new RoleNotAllowed(principal.role, [...roles]);
  if (!reaches(principal.region, region, reachOf[principal.role] ?? reach)) throw new RegionOutOfReach(principal.region, region);
  return region;
}
