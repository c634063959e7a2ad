import { Injectable } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Steps } from '../edge/aggregate.steps.js';
import type { Service } from './service.js';
import { ServiceRepository } from './service.repository.js';
import { type ServiceView, viewOf } from './service.view.js';

/** The steps of a service that is offered. */
@Injectable()
export class ServiceChanges extends Steps<Service, ServiceView> {
  constructor(unitOfWork: UnitOfWork, services: ServiceRepository, clock: Clock) {
    super(unitOfWork, services, clock, viewOf);
  }
}
