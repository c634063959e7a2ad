import { Module } from '@nestjs/common';
import { SetTestModeController } from './set/set-test-mode.controller.js';
import { SetTestModeHandler } from './set/set-test-mode.handler.js';
import { ShowTestModeController } from './show/show-test-mode.controller.js';
import { TestModeRepository } from './test-mode.repository.js';

@Module({
  controllers: [ShowTestModeController, SetTestModeController],
  providers: [TestModeRepository, SetTestModeHandler],
  exports: [TestModeRepository],
})
export class TestModeModule {}
