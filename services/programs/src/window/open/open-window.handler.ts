import { Injectable } from '@nestjs/common';
import { type CountMode, WindowOpenedV1 } from '@rakor/contracts';
import { Clock, localDateOf, newId, type RequestContext, yearOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { NumberRepository } from '../../number/number.repository.js';
import { Window } from '../window.js';
import { PositionUnknown } from '../window.errors.js';
import { WindowRepository } from '../window.repository.js';
import { viewOf, type WindowView } from '../window.view.js';

export interface OpenWindow {
  readonly name: string;
  readonly positionId: string;
  readonly inauguratedOn: string;
  readonly length: number;
  readonly countMode: CountMode;
  readonly maxPriorities: number | null;
}

@Injectable()
export class OpenWindowHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterRepository,
    private readonly numbers: NumberRepository,
    private readonly windows: WindowRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionNotOnboarded, PositionUnknown, InaugurationTooFar */
  async execute(context: RequestContext, { positionId, ...plan }: OpenWindow): Promise<WindowView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const today = localDateOf(now, (await this.register.profileOf(tx)).timeZone);
      const position = await this.register.position(tx, positionId, today);
      if (!position) throw new PositionUnknown();
      const number = await this.numbers.next(tx, 'JDL', yearOf(plan.inauguratedOn));
      const identity = { id: newId(), region: context.region, number };
      const { window, opened } = Window.open(identity, { ...plan, positionId: position.positionId, position: position.title }, now);

      await this.windows.add(tx, window);
      await tx.outbox.add(WindowOpenedV1, opened);
      return viewOf(window, today);
    });
  }
}
