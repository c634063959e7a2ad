import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { WindowModule } from '../window/window.module.js';
import { OrganisationBoardReader } from './organisation/organisation-board.reader.js';
import { ShowOrganisationBoardController } from './organisation/show-organisation-board.controller.js';
import { ProgramBoardReader } from './program/program-board.reader.js';
import { ShowProgramBoardController } from './program/show-program-board.controller.js';
import { RegionBoardReader } from './region/region-board.reader.js';
import { ShowRegionBoardController } from './region/show-region-board.controller.js';
import { ShowWindowBoardController } from './window/show-window-board.controller.js';
import { WindowBoardReader } from './window/window-board.reader.js';

/** What leaders look at: a window, a program, all windows of a region or province, and what an organisation owes. */
@Module({
  imports: [RegisterModule, WindowModule],
  controllers: [ShowWindowBoardController, ShowProgramBoardController, ShowRegionBoardController, ShowOrganisationBoardController],
  providers: [WindowBoardReader, ProgramBoardReader, RegionBoardReader, OrganisationBoardReader],
})
export class BoardModule {}
