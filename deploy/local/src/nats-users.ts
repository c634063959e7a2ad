import type { ServiceTopology } from '@rakor/contracts';
import { inboxPrefixOf, permissionsOf } from '@rakor/messaging';
import type { NatsPassword, NatsUser } from './nats-config.js';

/** The user that makes streams and consumers. */
export const PROVISIONER = 'provisioner';

/**
 * The NATS user of each service, with the least that it needs (guarantees.md §2), and the provisioner's.
 *
 * @param password of a user, by its name
 */
export function natsUsers(services: readonly ServiceTopology[], password: (user: string) => NatsPassword): NatsUser[] {
  return [
    { name: PROVISIONER, password: password(PROVISIONER), publish: ['$JS.API.>'], subscribe: [`${inboxPrefixOf(PROVISIONER)}.>`] },
    ...services.map(({ service }) => ({ name: service, password: password(service), ...permissionsOf(service, services) })),
  ];
}
