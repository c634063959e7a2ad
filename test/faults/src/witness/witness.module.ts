import { Module } from '@nestjs/common';
import { RecordEffects } from './record-effects.controller.js';

/** Listens to everything that the services announce that the clients of a run send commands to. */
@Module({ controllers: [RecordEffects] })
export class WitnessModule {}
