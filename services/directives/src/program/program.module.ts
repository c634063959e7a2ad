import { Module } from '@nestjs/common';
import { KeepFigure } from './keep-figure/keep-figure.controller.js';
import { KeepMidpoint } from './keep-midpoint/keep-midpoint.controller.js';
import { KeepProgramObstacle } from './keep-obstacle/keep-program-obstacle.controller.js';

/** The service's own copy of what meetings have to know of programs. */
@Module({ controllers: [KeepProgramObstacle, KeepMidpoint, KeepFigure] })
export class ProgramModule {}
