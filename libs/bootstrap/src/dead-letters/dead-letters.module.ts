import { Module } from '@nestjs/common';
import { DeadLettersController } from './dead-letters.controller.js';

/** Gives every service the same doors to what it could not handle. */
@Module({ controllers: [DeadLettersController] })
export class DeadLettersModule {}
