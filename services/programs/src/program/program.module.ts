import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { NumberRepository } from '../number/number.repository.js';
import { WindowModule } from '../window/window.module.js';
import { DraftProgramController } from './draft/draft-program.controller.js';
import { DraftProgramHandler } from './draft/draft-program.handler.js';
import { AlignProgramController } from './align/align-program.controller.js';
import { AlignProgramHandler } from './align/align-program.handler.js';
import { CarryOverProgramController } from './carry-over/carry-over-program.controller.js';
import { CarryOverProgramHandler } from './carry-over/carry-over-program.handler.js';
import { ChangeMembersController } from './change-members/change-members.controller.js';
import { ChangeMembersHandler } from './change-members/change-members.handler.js';
import { CloseProgramController } from './close/close-program.controller.js';
import { CloseProgramHandler } from './close/close-program.handler.js';
import { ExtendProgramController } from './extend/extend-program.controller.js';
import { ExtendProgramHandler } from './extend/extend-program.handler.js';
import { HandOverProgramController } from './hand-over/hand-over-program.controller.js';
import { HandOverProgramHandler } from './hand-over/hand-over-program.handler.js';
import { PrioritiseProgramController } from './prioritise/prioritise-program.controller.js';
import { PrioritiseProgramHandler } from './prioritise/prioritise-program.handler.js';
import { RecordRealisationController } from './record-realisation/record-realisation.controller.js';
import { RecordRealisationHandler } from './record-realisation/record-realisation.handler.js';
import { RedraftProgramController } from './redraft/redraft-program.controller.js';
import { RedraftProgramHandler } from './redraft/redraft-program.handler.js';
import { SetBudgetController } from './set-budget/set-budget.controller.js';
import { SetBudgetHandler } from './set-budget/set-budget.handler.js';
import { ShowProgramHistoryController } from './history/show-program-history.controller.js';
import { Members } from './members/members.finder.js';
import { PriorityModule } from '../priority/priority.module.js';
import { ListTemplatesController } from '../template/list/list-templates.controller.js';
import { ListInnovationsController } from './innovation/list-innovations.controller.js';
import { ListProgramsController } from './list/list-programs.controller.js';
import { ProgramsPast } from './list/programs.past.js';
import { ProgramRepository } from './program.repository.js';
import { SetPlanController } from './set-plan/set-plan.controller.js';
import { SetPlanHandler } from './set-plan/set-plan.handler.js';
import { ShowProgramYearController } from './show-year/show-program-year.controller.js';
import { ShowProgramController } from './show/show-program.controller.js';
import { StartProgramController } from './start/start-program.controller.js';
import { StartProgramHandler } from './start/start-program.handler.js';

/** What a region sets out to do, by whom, and by when. */
@Module({
  imports: [RegisterModule, WindowModule, PriorityModule],
  controllers: [
    DraftProgramController,
    ListProgramsController,
    ShowProgramController,
    SetPlanController,
    StartProgramController,
    AlignProgramController,
    CarryOverProgramController,
    ChangeMembersController,
    CloseProgramController,
    ExtendProgramController,
    HandOverProgramController,
    PrioritiseProgramController,
    RecordRealisationController,
    RedraftProgramController,
    SetBudgetController,
    ShowProgramHistoryController,
    ListTemplatesController,
    ShowProgramYearController,
    ListInnovationsController,
  ],
  providers: [
    ProgramRepository,
    ProgramsPast,
    NumberRepository,
    DraftProgramHandler,
    SetPlanHandler,
    StartProgramHandler,
    Members,
    AlignProgramHandler,
    CarryOverProgramHandler,
    ChangeMembersHandler,
    CloseProgramHandler,
    ExtendProgramHandler,
    HandOverProgramHandler,
    PrioritiseProgramHandler,
    RecordRealisationHandler,
    RedraftProgramHandler,
    SetBudgetHandler,
  ],
  exports: [ProgramRepository],
})
export class ProgramModule {}
