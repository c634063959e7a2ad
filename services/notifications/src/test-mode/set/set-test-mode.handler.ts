import { Injectable } from '@nestjs/common';
import { TestModeSetV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { TestModeWish } from '../test-mode.js';
import { TestModeRepository } from '../test-mode.repository.js';
import { type TestModeView, viewOf } from '../test-mode.view.js';

export interface SetTestMode {
  readonly expected: number | undefined;
  readonly wish: TestModeWish;
}

@Injectable()
export class SetTestModeHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly modes: TestModeRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws TestModeUnchanged, TestModeTooLong, GuestsWithoutTestMode, GuestUnknown, VersionMismatch */
  async execute(context: RequestContext, { expected, wish }: SetTestMode): Promise<TestModeView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const mode = await this.modes.getForUpdate(tx);
      expectVersion(mode.version, expected);
      const set = mode.set(wish, context.actorId, now);
      await this.modes.expectGuests(tx, mode.guests);

      await this.modes.save(tx, mode);
      await tx.outbox.add(TestModeSetV1, set);
      return viewOf(mode, now);
    });
  }
}
