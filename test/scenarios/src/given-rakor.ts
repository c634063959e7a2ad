import { type Meeting, playDemo, type Summary } from '@rakor/demo';
import { directives } from '@rakor/directives';
import { directory } from '@rakor/directory';
import { loadRegions } from '@rakor/regions';
import { notifications } from '@rakor/notifications';
import { loadReference } from '@rakor/persistence';
import { programs } from '@rakor/programs';
import { publicServices } from '@rakor/public-services';
import { FixedClock, givenIssuer, givenNats, givenService, type TestService } from '@rakor/testing';

type Services = Readonly<Record<'directory' | 'directives' | 'programs' | 'public-services' | 'notifications', TestService>>;
export type BaseUrls = Readonly<Record<keyof Services, string>>;

/** The whole of Rakor, for one spec file: every service on real PostgreSQL and NATS, and nobody in it yet. */
export interface Rakor extends Services {
  /** The time of all services. */
  readonly clock: FixedClock;
  /** Plays meetings of the demo through the public API. @param baseUrls other addresses of the services, such as those of a bad line */
  play(meetings: readonly Meeting[], baseUrls?: BaseUrls): Promise<Summary>;
}

/** Starts the services; they stop with the spec file. */
export async function givenRakor(): Promise<Rakor> {
  const [nats, issuer] = await Promise.all([givenNats(), givenIssuer()]);
  const shared = { nats, issuer, clock: new FixedClock() };
  const services: Services = {
    directory: await givenService(directory, { ...shared, reference: (url) => loadReference(url, 'directory', loadRegions) }),
    directives: await givenService(directives, shared),
    programs: await givenService(programs, { ...shared, reference: (url) => loadReference(url, 'programs', loadRegions) }),
    'public-services': await givenService(publicServices, shared),
    notifications: await givenService(notifications, shared),
  };
  return {
    ...services,
    clock: shared.clock,
    play: (meetings, baseUrls = urlsOf(services)) =>
      playDemo({
        meetings,
        baseUrls,
        now: () => shared.clock.now(),
        token: (role, region, organisation) => issuer.aToken({ role, region, ...(organisation !== undefined && { organisation }) }),
        say: () => undefined,
      }),
  };
}

export function urlsOf(services: Services): BaseUrls {
  return {
    directory: services.directory.url,
    directives: services.directives.url,
    programs: services.programs.url,
    'public-services': services['public-services'].url,
    notifications: services.notifications.url,
  };
}
