import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { KeepOrganisation } from './keep-organisation.controller.js';
import { KeepPosition } from './keep-position.controller.js';
import { KeepRegion } from './keep-region.controller.js';
import { RegisterRepository } from './register.repository.js';
import { HoldingGuard } from './require-holding/holding.guard.js';

/**
 * A service's own copy of the directory: it listens to the directory, and stands on `registerMigrations`. A token that names a position is refused
 * while its subject does not hold it (ADR 13).
 */
@Module({
  controllers: [KeepRegion, KeepOrganisation, KeepPosition],
  providers: [RegisterRepository, { provide: APP_GUARD, useClass: HoldingGuard }],
  exports: [RegisterRepository],
})
export class RegisterModule {}
