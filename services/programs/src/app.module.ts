import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { BoardModule } from './board/board.module.js';
import { DependencyModule } from './dependency/dependency.module.js';
import { IndicatorModule } from './indicator/indicator.module.js';
import { ObstacleModule } from './obstacle/obstacle.module.js';
import { PriorityModule } from './priority/priority.module.js';
import { ProgramModule } from './program/program.module.js';
import { ProgressModule } from './progress/progress.module.js';
import { RecordModule } from './record/record.module.js';
import { StatusModule } from './status/status.module.js';
import { WindowModule } from './window/window.module.js';

@Module({
  imports: [
    RegisterModule,
    WindowModule,
    PriorityModule,
    ProgramModule,
    RecordModule,
    ProgressModule,
    StatusModule,
    ObstacleModule,
    DependencyModule,
    IndicatorModule,
    BoardModule,
  ],
})
export class AppModule {}
