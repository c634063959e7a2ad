import { parseArgs } from 'node:util';
import { isId, isTenantCode, type Role, ROLES } from '@rakor/kernel';
import { SignJWT } from 'jose';
import type { IssuerKey } from './issuer-key.js';

export const AUDIENCE = 'rakor';
const LIFETIME = '12h';
export const LIFETIME_SECONDS = 12 * 3_600;

/** Who a token speaks for. */
export interface Bearer {
  readonly role: Role;
  /** "36.04", or "36" for a province. */
  readonly region: string;
  /** Code of the organisation. */
  readonly organisation?: string;
  /** Id of the position that the person holds. */
  readonly position?: string;
  /** The person's account; one for each role, region and organisation where it is left out. */
  readonly subject?: string;
}

/** The arguments of `npm run token` mean nobody. `message` says what would. */
export class NoSuchBearer extends Error {}

const TOKEN_USAGE = `npm run -s token -- <role> <region> [<organisation>] [--position <id> --subject <account>]
  role          ${ROLES.join(', ')}
  region        Kemendagri code: 36 (province) or 36.04 (regency, city)
  organisation  code of the organisation that the role "organisation" speaks for
  --position    id of a position: the token is good while the directory names the account as its holder
  --subject     account of the person`;

/** Reads the arguments of `npm run token`. @throws {NoSuchBearer} */
export function readBearer(args: readonly string[]): Bearer {
  const { positionals, values } = parsed(args);
  const [role, region, organisation, surplus] = positionals;
  if (role === undefined || region === undefined) throw new NoSuchBearer(TOKEN_USAGE);
  if (surplus !== undefined) throw new NoSuchBearer(`Too many arguments: "${surplus}".\n${TOKEN_USAGE}`);
  return { ...bearerOf(role, region, organisation), ...holderOf(values) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { position: { type: 'string' }, subject: { type: 'string' } } });
  } catch (error) {
    throw new NoSuchBearer(`${error instanceof Error ? error.message : String(error)}\n${TOKEN_USAGE}`);
  }
}

function holderOf({ position, subject }: Pick<Bearer, 'position' | 'subject'>): Pick<Bearer, 'position' | 'subject'> {
  if (position !== undefined && !isId(position))
    throw new NoSuchBearer(`"${position}" is no id of a position: GET …/positions lists them.`);
  if (position !== undefined && subject === undefined)
    throw new NoSuchBearer('A token for a position names who holds it: --subject <account>, as the directory has it.');
  return { ...(position !== undefined && { position }), ...(subject !== undefined && { subject }) };
}

/** @throws {NoSuchBearer} */
export function bearerOf(role: string, region: string, organisation: string | undefined): Bearer {
  if (!isRole(role)) throw new NoSuchBearer(`There is no role "${role}". Roles: ${ROLES.join(', ')}.`);
  if (/^\d\d\.00$/.test(region)) throw new NoSuchBearer(`A province is written by its two digits: ${region.slice(0, 2)}.`);
  if (!isTenantCode(region))
    throw new NoSuchBearer(`"${region}" is no region that Rakor serves: write 36 for a province, 36.04 for a regency or city.`);
  if (role === 'province-admin' && region.length !== 2)
    throw new NoSuchBearer(`A province-admin acts for a province: ${region.slice(0, 2)}.`);
  if (role === 'regency-admin' && region.length === 2)
    throw new NoSuchBearer(`A regency-admin acts for a regency or city: ${region}.04, say.`);
  if (role === 'organisation' && organisation === undefined) {
    throw new NoSuchBearer(
      `The role "organisation" speaks for one: npm run -s token -- organisation ${region} <code of the organisation>.`,
    );
  }
  return organisation === undefined ? { role, region } : { role, region, organisation };
}

/** A bearer token of the local issuer, good for 12 hours. */
export function signToken({ role, region, organisation, position, subject }: Bearer, key: IssuerKey, issuer: string): Promise<string> {
  const everybody = [`${role}@${region}`, organisation].filter(Boolean).join('/');
  // What is undefined JSON leaves out.
  return new SignJWT({ region, role, client_id: 'rakor-local', organisation, position })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.id })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(subject ?? everybody)
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(key.privateKey);
}

function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}
