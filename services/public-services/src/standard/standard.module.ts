import { Module } from '@nestjs/common';
import { AddStandardController } from './add/add-standard.controller.js';
import { AddStandardHandler } from './add/add-standard.handler.js';
import { ListEditionsController } from './list-editions/list-editions.controller.js';
import { ListStandardsController } from './list/list-standards.controller.js';
import { RetireStandardController } from './retire/retire-standard.controller.js';
import { ReviseStandardController } from './revise/revise-standard.controller.js';
import { ShowStandardController } from './show/show-standard.controller.js';
import { StandardChanges } from './standard.changes.js';
import { StandardRepository } from './standard.repository.js';

/** The catalogue of services: the province's, and what its regencies say of their own. */
@Module({
  controllers: [
    AddStandardController,
    ListStandardsController,
    ShowStandardController,
    ReviseStandardController,
    RetireStandardController,
    ListEditionsController,
  ],
  providers: [StandardRepository, StandardChanges, AddStandardHandler],
  exports: [StandardRepository],
})
export class StandardModule {}
