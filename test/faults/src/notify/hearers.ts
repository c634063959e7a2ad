import type { Bearer } from '@rakor/local-stack';
import type { World } from '../world.js';
import type { Evidence } from './evidence.js';

export const REGIONS = ['35.24', '33.16'];
/** The organisation that everything is addressed to. */
export const ADDRESSEE = 'kec-babat';
const WEBHOOKS = 3;

/** In each region three webhooks that hear of directives, and somebody who agreed to mail. */
export async function givenHearers(world: World, receiverUrl: string): Promise<Evidence['hearers'][number][]> {
  const hearers: Evidence['hearers'][number][] = [];
  for (const region of REGIONS) {
    const ask = askerIn(world, region);
    for (let n = 1; n <= WEBHOOKS; n++) {
      const wish = { url: `${receiverUrl}/${region}/${n}`, description: 'Dasbor', eventTypes: ['directives.*'] };
      const { id } = await ask('POST', 'webhooks', { role: 'regency-admin' }, wish);
      await ask('POST', `webhooks/${id}/verify`, { role: 'regency-admin' });
      hearers.push({ region, recipient: id });
    }
    await ask('PUT', 'preferences', { role: 'organisation', organisation: ADDRESSEE, subject: 'camat' }, WISHES);
  }
  return hearers;
}

const WISHES = { language: 'id', digest: 'none', quietHours: null, channels: ['e-mail'], email: 'camat@lamongankab.go.id' };

function askerIn(world: World, region: string) {
  return async (method: 'POST' | 'PUT', path: string, bearer: Omit<Bearer, 'region'>, body?: object): Promise<{ id: string }> => {
    const response = await fetch(`${world.services['notifications']?.[0]}/v1/regions/${region}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await world.token({ ...bearer, region })}`,
        ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : { 'if-match': '"0"' }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} → ${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string };
  };
}
