import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { ProgramModule } from './program/program.module.js';
import { WindowModule } from './window/window.module.js';

@Module({ imports: [RegisterModule, WindowModule, ProgramModule] })
export class AppModule {}
