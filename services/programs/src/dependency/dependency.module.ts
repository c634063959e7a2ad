import { Module } from '@nestjs/common';
import { ListOutsideEventsController } from '../outside-event/list/list-outside-events.controller.js';
import { MoveOutsideEventController } from '../outside-event/move/move-outside-event.controller.js';
import { MoveOutsideEventHandler } from '../outside-event/move/move-outside-event.handler.js';
import { NoteOutsideEventController } from '../outside-event/note/note-outside-event.controller.js';
import { NoteOutsideEventHandler } from '../outside-event/note/note-outside-event.handler.js';
import { OutsideEventRepository } from '../outside-event/outside-event.repository.js';
import { AnnounceSlipController } from '../slip/announce/announce-slip.controller.js';
import { AnnounceSlipHandler } from '../slip/announce/announce-slip.handler.js';
import { ListSlipsController } from '../slip/list/list-slips.controller.js';
import { SlipRepository } from '../slip/slip.repository.js';
import { AddDependencyController } from './add/add-dependency.controller.js';
import { AddDependencyHandler } from './add/add-dependency.handler.js';
import { DependencyRepository } from './dependency.repository.js';
import { ListDependenciesController } from './list/list-dependencies.controller.js';
import { RemoveDependencyController } from './remove/remove-dependency.controller.js';
import { RemoveDependencyHandler } from './remove/remove-dependency.handler.js';

/** What waits for what, inside the region and outside, and what a slip does along the chain. */
@Module({
  controllers: [
    AddDependencyController,
    ListDependenciesController,
    RemoveDependencyController,
    NoteOutsideEventController,
    ListOutsideEventsController,
    MoveOutsideEventController,
    AnnounceSlipController,
    ListSlipsController,
  ],
  providers: [
    DependencyRepository,
    AddDependencyHandler,
    RemoveDependencyHandler,
    OutsideEventRepository,
    NoteOutsideEventHandler,
    MoveOutsideEventHandler,
    SlipRepository,
    AnnounceSlipHandler,
  ],
})
export class DependencyModule {}
