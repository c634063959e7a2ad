import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';
import { DelegationRepository } from '../delegation/delegation.repository.js';
import { Institution } from '../institution/institution.js';
import type { Place } from '../place/place.js';
import { type NotOfferedReason, notOfferedOn, type OfferDay } from './offer-day.js';
import { Service } from './service.js';
import { ServiceNotOffered } from './service.errors.js';
import { ServiceRepository } from './service.repository.js';

/** A service of a place, and whether it is given on a day. */
export interface ServiceOnDay {
  readonly service: Service;
  /** Null: it is given. */
  readonly notOffered: NotOfferedReason | null;
}

/** Which services a place gives on a day: not withdrawn, with somebody to serve, and in a district only what is delegated to it. */
@Injectable()
export class OnOffer {
  constructor(
    private readonly services: ServiceRepository,
    private readonly delegations: DelegationRepository,
  ) {}

  /** By code; without those that have been withdrawn. @param date local to the region */
  async of(tx: ReadTransaction, place: Place, date: string): Promise<ServiceOnDay[]> {
    const { region, id: placeId } = place;
    const services = await tx.manager.find(Service, { where: { region, placeId, status: 'offered' }, order: { code: 'ASC' } });
    const day = await this.day(tx, place, date);
    return services.map((service) => ({ service, notOffered: notOfferedOn(service, day) }));
  }

  /** One that people can take a ticket for on that day. @throws ServiceNotFound, ServiceNotOffered */
  async mustOffer(tx: ReadTransaction, place: Place, serviceId: string, date: string): Promise<Service> {
    const service = await this.services.getAt(tx, place, serviceId);
    const reason = notOfferedOn(service, await this.day(tx, place, date));
    if (reason) throw new ServiceNotOffered(service.code, date, reason);
    return service;
  }

  private async day(tx: ReadTransaction, place: Place, date: string): Promise<OfferDay> {
    const { region, id: placeId, district } = place;
    const institutions = await tx.manager.findBy(Institution, { region, placeId, status: 'live' });
    const delegations = district === null ? [] : await this.delegations.inForce(tx, district, date);
    return { date, place, institutions, delegations };
  }
}
