import type { ServiceOfferedV1, ServiceWithdrawnV1 } from '@rakor/contracts';
import type { Institution } from '../institution/institution.js';
import type { Place } from '../place/place.js';
import { InstitutionTakesNoPart, ServiceWithdrawn } from './service.errors.js';

export type ServiceStatus = 'offered' | 'withdrawn';

/** Who serves, and to which tenant a case belongs. */
export interface Server {
  /** Null: the operator of the place itself. */
  readonly institutionId: string | null;
  readonly institutionName: string;
  readonly ownerRegion: string | null;
}

export interface ServiceWish {
  readonly code: string;
  readonly name: string;
  readonly prefix: string;
  /** By which standard it is given; of a province's standard its own id, also where the region overrides it. */
  readonly standardId: string | null;
}

/**
 * Who serves it.
 * @param institution what was found under the id that was asked for
 * @throws InstitutionTakesNoPart unless it takes part in this place
 */
export function serverOf(place: Place, institutionId: string | null, institution: Institution | null): Server {
  if (institutionId === null) return { institutionId, institutionName: place.operatorName, ownerRegion: null };
  if (institution?.placeId !== place.id || institution.status === 'withdrawn') throw new InstitutionTakesNoPart(place.code);
  return { institutionId: institution.id, institutionName: institution.name, ownerRegion: institution.ownerRegion };
}

/** A service that people can take a ticket for at a place. */
export class Service implements ServiceWish, Server {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly placeId: string;
  declare readonly placeCode: string;
  declare readonly placeName: string;
  declare readonly code: string;
  declare readonly name: string;
  declare readonly prefix: string;
  declare readonly standardId: string | null;
  declare readonly institutionId: string | null;
  declare readonly institutionName: string;
  declare readonly ownerRegion: string | null;
  declare status: ServiceStatus;
  declare readonly offeredAt: Date;
  declare version: number;

  /** @throws PlaceIsClosed */
  static offer(id: string, place: Place, wish: ServiceWish, server: Server, at: Date): { service: Service; offered: ServiceOfferedV1 } {
    place.mustHaveAFuture();
    const where = { id, region: place.region, placeId: place.id, placeCode: place.code, placeName: place.name };
    const begin = { status: 'offered', offeredAt: at, version: 0 } as const;
    const service = Object.assign(new Service(), where, wish, { ...server, ...begin });
    return {
      service,
      offered: { ...service.changed(), prefix: wish.prefix, standardId: wish.standardId, ...server, offeredAt: at.toISOString() },
    };
  }

  withdraw(reason: string, at: Date): ServiceWithdrawnV1 {
    if (this.status === 'withdrawn') throw new ServiceWithdrawn(this.code);
    this.status = 'withdrawn';
    return { ...this.changed(), reason, withdrawnAt: at.toISOString() };
  }

  private changed(): Pick<ServiceOfferedV1, 'serviceId' | 'sequence' | 'code' | 'name' | 'placeId' | 'placeCode' | 'placeName'> {
    this.version += 1;
    const { id, version, code, name, placeId, placeCode, placeName } = this;
    return { serviceId: id, sequence: version, code, name, placeId, placeCode, placeName };
  }
}
