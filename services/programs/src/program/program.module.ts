import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { NumberRepository } from '../number/number.repository.js';
import { WindowModule } from '../window/window.module.js';
import { DraftProgramController } from './draft/draft-program.controller.js';
import { DraftProgramHandler } from './draft/draft-program.handler.js';
import { ListProgramsController } from './list/list-programs.controller.js';
import { ProgramRepository } from './program.repository.js';
import { SetPlanController } from './set-plan/set-plan.controller.js';
import { SetPlanHandler } from './set-plan/set-plan.handler.js';
import { ShowProgramController } from './show/show-program.controller.js';
import { StartProgramController } from './start/start-program.controller.js';
import { StartProgramHandler } from './start/start-program.handler.js';

/** What a region sets out to do, by whom, and by when. */
@Module({
  imports: [RegisterModule, WindowModule],
  controllers: [DraftProgramController, ListProgramsController, ShowProgramController, SetPlanController, StartProgramController],
  providers: [ProgramRepository, NumberRepository, DraftProgramHandler, SetPlanHandler, StartProgramHandler],
  exports: [ProgramRepository],
})
export class ProgramModule {}
