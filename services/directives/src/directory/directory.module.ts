import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { DirectoryRepository } from './directory.repository.js';
import { OfficialsRepository } from './officials.repository.js';

/** The service's own copy of the directory, and what directives ask of it. */
@Module({
  imports: [RegisterModule],
  providers: [DirectoryRepository, OfficialsRepository],
  exports: [DirectoryRepository, OfficialsRepository],
})
export class DirectoryModule {}
