import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Steps } from '../edge/aggregate.steps.js';
import type { Delegation } from './delegation.js';
import { DelegationRepository } from './delegation.repository.js';
import { type DelegationView, viewOf } from './delegation.view.js';

/** The steps of a delegation. */
@Injectable()
export class DelegationChanges extends Steps<Delegation, DelegationView> {
  constructor(unitOfWork: UnitOfWork, delegations: DelegationRepository, clock: Clock) {
    super(unitOfWork, delegations, clock, (delegation, now) => viewOf(delegation, localDateOf(now, timeZoneOf(delegation.region))));
  }
}
