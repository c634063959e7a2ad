import { isId, isTenantCode, provinceOf, ROLES, type Role } from '@rakor/kernel';

/** Whom a token speaks for. */
export interface Principal {
  readonly subject: string;
  /** The tenant: "33.16" or "36". */
  readonly region: string;
  readonly role: Role;
  /** Code of an organisation, where the token names one. */
  readonly organisation?: string;
  /** Id of the position that the subject holds, where the token names one. Whether he still does is not the token's to say. */
  readonly position?: string;
  /** The application that asked for the token. */
  readonly client: string;
}

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 255;

/** The principal that verified claims describe, or the name of the claim that is missing or malformed. `azp` stands in for `client_id` (Keycloak). */
export function principalOf(claims: Readonly<Record<string, unknown>>): Principal | { readonly wrong: string } {
  const { sub, region, role, organisation, position } = claims;
  const client = claims['client_id'] ?? claims['azp'];
  if (!isText(sub)) return { wrong: 'sub' };
  if (!isText(region) || !isTenantCode(region)) return { wrong: 'region' };
  if (!isRole(role)) return { wrong: 'role' };
  if (!isText(client)) return { wrong: 'client_id' };
  if (organisation !== undefined && !isText(organisation)) return { wrong: 'organisation' };
  if (position !== undefined && !(isText(position) && isId(position))) return { wrong: 'position' };
  return {
    ...{ subject: sub, region, role, client },
    ...(organisation === undefined ? {} : { organisation }),
    ...(position === undefined ? {} : { position: position.toLowerCase() }),
  };
}

/** "region": the token's own region only. "province": also the regencies of a token that is a province's. "token": the path names no region, the token's own counts. */
export type Reach = 'region' | 'province' | 'token';

/** Whether a token of one tenant may act in another. */
export function reaches(token: string, path: string, reach: Reach): boolean {
  if (token === path) return true;
  return reach === 'province' && token.length === 2 && provinceOf(path) === token;
}
