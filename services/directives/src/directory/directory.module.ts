import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DirectoryRepository } from './directory.repository.js';
import { KeepOrganisation } from './keep-organisation/keep-organisation.controller.js';
import { KeepPosition } from './keep-position/keep-position.controller.js';
import { KeepRegion } from './keep-region/keep-region.controller.js';
import { OfficialsRepository } from './officials.repository.js';
import { HoldingGuard } from './require-holding/holding.guard.js';

/** The service's own copy of the directory. */
@Module({
  controllers: [KeepRegion, KeepOrganisation, KeepPosition],
  providers: [DirectoryRepository, OfficialsRepository, { provide: APP_GUARD, useClass: HoldingGuard }],
  exports: [DirectoryRepository, OfficialsRepository],
})
export class DirectoryModule {}
