import type { Caller, Client } from '../client/client.js';
import type { IndicatorStory } from '../programs/program-story.js';
import type { Register } from './register.js';

const NOT_HEARD = ['region-not-onboarded', 'organisation-unknown'];

interface Indicator {
  readonly id: string;
  readonly code: string;
}

interface Measurement {
  readonly status: string;
}

interface RollUp {
  readonly places: readonly { readonly code: string; readonly accepted: boolean }[];
}

/**
 * Lets a province and its regencies measure the same thing: each adopts it, the province says where it is to go and hands that down, each
 * regency's office submits its figure, its secretariat approves, and the province accepts. What is there already stays as it is.
 *
 * @returns the id of the province's indicator
 */
export async function playIndicator(
  client: Client,
  story: IndicatorStory,
  province: Register,
  regencies: readonly Register[],
): Promise<string> {
  const [secretariat, path] = [client.as('programs', 'secretariat', province.region.code), pathOf(province)];
  const indicator = await adopt(secretariat, path, story, province);
  await Promise.all(
    regencies.map((regency) => adopt(client.as('programs', 'secretariat', regency.region.code), pathOf(regency), story, regency)),
  );
  await aim(secretariat, `${path}/indicators/${indicator.id}`, story, regencies);
  await Promise.all(regencies.map((regency) => measure(client, story, regency)));
  const { places } = await secretariat.get<RollUp>(`${path}/indicators/${indicator.id}/roll-up?period=${story.period}`);
  for (const { code } of places.filter((place) => place.code in story.figures && !place.accepted))
    await secretariat.post(`${path}/indicators/${indicator.id}/accept`, { period: story.period, regency: code });
  return indicator.id;
}

/** Once: a target that is there is not set again. */
async function aim(
  secretariat: Caller,
  path: string,
  { target, baselines }: IndicatorStory,
  regencies: readonly Register[],
): Promise<void> {
  const { targets } = await secretariat.get<{ targets: readonly object[] }>(`${path}/targets`);
  if (targets.length > 0) return;
  await secretariat.post(`${path}/target`, target);
  const plans = regencies.flatMap(({ region: { code } }) => {
    const value = baselines[code];
    return value === undefined ? [] : [{ regency: code, plan: { baseline: { ...target.baseline, value }, target: target.target } }];
  });
  if (plans.length > 0) await secretariat.post(`${path}/hand-down`, { regencies: plans, reason: 'Target provinsi 14 persen pada 2024.' });
}

async function measure(client: Client, story: IndicatorStory, register: Register): Promise<void> {
  const { code } = register.region;
  const [secretariat, path] = [client.as('programs', 'secretariat', code), pathOf(register)];
  const { id } = await adopt(secretariat, path, story, register);
  const figure = story.figures[code];
  const known = await secretariat.all<Measurement>(`${path}/indicators/${id}/measurements?period=${story.period}`);
  if (!figure) return;
  const office = client.as('programs', 'organisation', code, story.owner);
  const there =
    known[0] ?? (await office.post<Measurement>(`${path}/indicators/${id}/measurements`, { period: story.period, place: code, ...figure }));
  if (there.status === 'submitted') await secretariat.post(`${path}/indicators/${id}/approve`, { period: story.period });
}

async function adopt(secretariat: Caller, path: string, { definition, owner }: IndicatorStory, register: Register): Promise<Indicator> {
  const known = await secretariat.all<Indicator>(`${path}/indicators?code=${definition}`);
  const wish = { definition, organisationId: register.get(owner).id };
  return known[0] ?? (await secretariat.post<Indicator>(`${path}/indicators`, wish, { awaits: NOT_HEARD }));
}

function pathOf({ region }: Register): string {
  return `/v1/regions/${region.code}`;
}
