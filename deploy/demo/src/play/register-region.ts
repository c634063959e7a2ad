import { provinceOf } from '@rakor/kernel';
import type { Caller, Client } from '../client/client.js';
import type { Holder, Region } from '../story.js';
import { Register, type RegisteredOrganisation } from './register.js';

interface Onboarding {
  readonly government: { readonly id: string };
}

interface Position {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
}

/** Makes a region a tenant with its organisations, their positions and holders; whatever is there already stays as it is. */
export async function registerRegion(client: Client, region: Region): Promise<Register> {
  const admin = client.as('directory', region.code.length === 2 ? 'province-admin' : 'regency-admin', region.code);
  const { government } = await onboard(client, region);
  await registerOrganisations(admin, region);
  const organisations = await admin.all<RegisteredOrganisation>(`/v1/regions/${region.code}/organisations`);
  const register = new Register(region, government.id, organisations);
  if (register.count('district-office') < (region.districts ?? 0))
    throw new Error(`${region.name} has ${register.count('district-office')} district offices of ${region.districts}`);
  await createPositions(admin, register, organisations);
  return register;
}

async function onboard(client: Client, { code }: Region): Promise<Onboarding> {
  const path = `/v1/regions/${code}/onboarding`;
  const province = client.as('directory', 'province-admin', provinceOf(code));
  return (await province.find<Onboarding>(path)) ?? (await province.post<Onboarding>(path, {}));
}

async function registerOrganisations(admin: Caller, { code, organisations, districts = 0 }: Region): Promise<void> {
  const path = `/v1/regions/${code}/organisations`;
  const known = await admin.all<RegisteredOrganisation>(path);
  const missing = organisations.filter((wished) => !known.some((organisation) => organisation.code === wished.code));
  if (missing.length > 0) await admin.post(`${path}/import`, { organisations: missing.map(({ head: _, ...wish }) => wish) });
  if (known.filter((organisation) => organisation.class === 'district-office').length < districts)
    await admin.post(`${path}/district-offices`);
}

/** A position that the demo wants, and who holds it. */
interface Wish {
  readonly organisationId: string;
  readonly title: string;
  readonly head: boolean;
  readonly holder: Holder | undefined;
}

async function createPositions(admin: Caller, register: Register, organisations: readonly RegisteredOrganisation[]): Promise<void> {
  const path = `/v1/regions/${register.region.code}/positions`;
  const known = await admin.all<Position>(path);
  const ensure = async ({ holder, ...wish }: Wish) => {
    const there = known.find(({ organisationId, title }) => organisationId === wish.organisationId && title === wish.title);
    const { id } = there ?? (await admin.post<Position>(path, wish));
    if (holder) await seat(admin, `${path}/${id}/holders`, holder);
  };
  await Promise.all(wishesOf(register, organisations).map(ensure));
}

function wishesOf(register: Register, organisations: readonly RegisteredOrganisation[]): Wish[] {
  const { government, organisations: described, positions = [] } = register.region;
  const holderOf = ({ id, code }: RegisteredOrganisation) =>
    id === register.government.id ? government.holder : described.find((organisation) => organisation.code === code)?.head?.holder;
  const heads = organisations.flatMap((organisation) => {
    const title = register.headOf(organisation);
    return title === undefined ? [] : [{ organisationId: organisation.id, title, head: true, holder: holderOf(organisation) }];
  });
  const others = positions.map(({ organisation, title, holder }) => ({
    organisationId: register.get(organisation).id,
    title,
    head: false,
    holder,
  }));
  return [...heads, ...others];
}

async function seat(admin: Caller, path: string, { name: personName, acting = false, from }: Holder): Promise<void> {
  const known = await admin.all<{ readonly personName: string }>(path);
  if (!known.some((holding) => holding.personName === personName)) await admin.post(path, { personName, acting, from });
}
