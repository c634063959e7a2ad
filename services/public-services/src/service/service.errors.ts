import { DomainError } from '@rakor/kernel';
import type { NotOfferedReason } from './offer-day.js';

/** Not there, or another region's: both are told alike. */
export class ServiceNotFound extends DomainError {
  readonly code = 'service-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such service in this region.');
  }
}

export class ServiceCodeTaken extends DomainError {
  readonly code = 'service-code-taken';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`The place offers a service "${code}" already. Choose another code, or withdraw that one first.`, { pointer: '/code' });
  }
}

export class ServiceWithdrawn extends DomainError {
  readonly code = 'service-withdrawn';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`Service "${code}" has been withdrawn. Offer it anew.`);
  }
}

/** Whoever serves at a place takes part in it. */
export class InstitutionTakesNoPart extends DomainError {
  readonly code = 'institution-takes-no-part';
  readonly kind = 'unprocessable';
  constructor(place: string) {
    super(`No such institution takes part in place ${place}. Invite it first, or leave "institutionId" out: then the operator serves.`, {
      pointer: '/institutionId',
    });
  }
}

/** A district offers a service only while its delegation is in force (L6, Permendagri 4/2010). */
export class ServiceNotDelegated extends DomainError {
  readonly code = 'service-not-delegated';
  readonly kind = 'conflict';
  constructor(district: string, date: string) {
    super(
      `No delegation of this service to district ${district} is in force on ${date}. Grant one, with its legal basis, or send another standard.`,
      {
        pointer: '/standardId',
      },
    );
  }
}

const WHY: Record<NotOfferedReason, string> = {
  withdrawn: 'has been withdrawn',
  'institution-not-serving': 'has nobody to serve it: its institution is not live, or its agreement is over',
  'not-delegated': 'is not delegated to this district',
};

/** Nobody takes a ticket for what is not given that day. */
export class ServiceNotOffered extends DomainError {
  readonly code = 'service-not-offered';
  readonly kind = 'conflict';
  constructor(code: string, date: string, reason: NotOfferedReason) {
    super(`Service "${code}" ${WHY[reason]} on ${date}. Choose another service, or another day.`);
  }
}
