import { Module } from '@nestjs/common';
import { KeepOrganisation } from './keep-organisation.controller.js';
import { KeepPosition } from './keep-position.controller.js';
import { KeepRegion } from './keep-region.controller.js';
import { RegisterRepository } from './register.repository.js';

/** A service's own copy of the directory: it listens to the directory, and stands on `registerMigrations`. */
@Module({
  controllers: [KeepRegion, KeepOrganisation, KeepPosition],
  providers: [RegisterRepository],
  exports: [RegisterRepository],
})
export class RegisterModule {}
