import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { NumberRepository } from '../number/number.repository.js';
import { CloseWindowController } from './close/close-window.controller.js';
import { CloseWindowHandler } from './close/close-window.handler.js';
import { ShowWindowHistoryController } from './history/show-window-history.controller.js';
import { ListLeadersController } from './leaders/list-leaders.controller.js';
import { ListWindowsController } from './list/list-windows.controller.js';
import { OpenWindowController } from './open/open-window.controller.js';
import { OpenWindowHandler } from './open/open-window.handler.js';
import { PassDays } from './pass-days/pass-days.js';
import { SetCountModeController } from './set-count-mode/set-count-mode.controller.js';
import { SetCountModeHandler } from './set-count-mode/set-count-mode.handler.js';
import { ShowWindowController } from './show/show-window.controller.js';
import { ListUndecidedController } from './undecided/list-undecided.controller.js';
import { WindowRepository } from './window.repository.js';

/** N days from an inauguration: set up, counted, halved, ended and closed. */
@Module({
  imports: [RegisterModule],
  controllers: [
    OpenWindowController,
    ListWindowsController,
    ShowWindowController,
    SetCountModeController,
    ListUndecidedController,
    ShowWindowHistoryController,
    ListLeadersController,
    CloseWindowController,
  ],
  providers: [WindowRepository, NumberRepository, OpenWindowHandler, SetCountModeHandler, CloseWindowHandler, PassDays],
  exports: [WindowRepository],
})
export class WindowModule {}
