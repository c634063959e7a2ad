import { addDays } from '@rakor/calendar';
import type { LaunchStory, PartnerStory } from '../malls/mall-story.js';
import { type Desk, type Identified, playMall } from './play-mall.js';
import { registerRegion } from './register-region.js';

interface Launch extends Identified {
  readonly placeId: string;
  readonly gate: string;
  readonly plannedOn: string;
}

interface Invitation {
  readonly id: string;
  readonly leadRegion: string;
  readonly plannedOn: string;
  readonly standing: string;
}

/** The launches of a place, and whoever is asked to them. */
export async function planLaunches(desk: Desk): Promise<void> {
  let before = desk.today;
  for (const story of desk.story.launches ?? []) {
    const launch = await plan(desk, story, before);
    before = launch.plannedOn;
    for (const partner of story.partners ?? []) await ask(desk, launch, partner);
  }
}

/** @param before local date of the launch before it, or today */
async function plan({ operator, region, place, placeId }: Desk, { gate, due, guest }: LaunchStory, before: string): Promise<Launch> {
  const launches = await operator.all<Launch>(`${region}/launches`);
  const there = launches.find((launch) => launch.placeId === placeId && launch.gate === gate);
  const when = 'phrase' in due ? due : { date: addDays(before, due.daysAfter) };
  return there ?? operator.post<Launch>(`${place}/launches`, { gate, due: when, guest: guest ?? null });
}

/** A tenant of its own, which comes along with its hall, or has not answered yet. */
async function ask({ client, cabinet, region, today }: Desk, launch: Launch, { region: partner, hall }: PartnerStory): Promise<void> {
  const register = await registerRegion(client, partner);
  const mall = hall && (await playMall(client, hall, register, today));
  const there = client.as('public-services', 'secretariat', partner.code);
  const invitations = `/v1/regions/${partner.code}/launch-invitations`;
  const find = async () =>
    (await there.all<Invitation>(invitations)).find(
      ({ leadRegion, plannedOn }) => region.endsWith(leadRegion) && plannedOn === launch.plannedOn,
    );
  if (!(await find())) await cabinet.post(`${region}/launches/${launch.id}/partners`, { region: partner.code }, { awaits: NOT_HEARD });
  const asked = await find();
  if (mall && asked?.standing === 'invited') await there.post(`${invitations}/${asked.id}/accept`, { placeId: mall.placeId });
}

/** What the service has not heard of the partner yet. */
const NOT_HEARD = ['region-not-onboarded', 'region-unknown'];
