import { Module } from '@nestjs/common';
import { RecordEffects } from './record-effects.controller.js';

/** Listens to everything that directory and directives announce. */
@Module({ controllers: [RecordEffects] })
export class WitnessModule {}
