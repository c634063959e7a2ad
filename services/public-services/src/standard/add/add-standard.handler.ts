import { Injectable } from '@nestjs/common';
import { StandardAddedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import type { StandardContent } from '../standard.content.js';
import { Standard, type StandardWish } from '../standard.js';
import { StandardRepository } from '../standard.repository.js';
import { type StandardView, viewOf } from '../standard.view.js';

export interface OverrideStandard {
  readonly baseId: string;
  readonly content: StandardContent;
}

@Injectable()
export class AddStandardHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws StandardCodeTaken */
  async add(context: RequestContext, wish: StandardWish): Promise<StandardView> {
    return this.unitOfWork.run(context, (tx) => {
      const now = this.clock.now();
      return this.keep(tx, Standard.add(newId(), context.region, wish, now), now);
    });
  }

  /** @throws StandardUnknown, NothingToOverride, StandardCodeTaken */
  async override(context: RequestContext, { baseId, content }: OverrideStandard): Promise<StandardView> {
    return this.unitOfWork.run(context, async (tx) => {
      const base = await this.standards.named(tx, baseId, '/baseId');
      const now = this.clock.now();
      return this.keep(tx, Standard.override(newId(), context.region, base, content, now), now);
    });
  }

  private async keep(tx: Transaction, { standard, added }: ReturnType<typeof Standard.add>, now: Date): Promise<StandardView> {
    await this.standards.add(tx, standard, now);
    await tx.outbox.add(StandardAddedV1, added);
    return viewOf(await this.standards.get(tx, standard.id));
  }
}
