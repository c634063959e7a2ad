import { Injectable } from '@nestjs/common';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { type DirectiveView, viewOf } from '../directive.view.js';
import { WholeDirective } from '../lock/whole-directive.js';
import { Supersession } from './supersession.js';

export interface SupersedeDirective {
  readonly directiveId: string;
  readonly expected?: number | undefined;
  readonly successorId: string;
  readonly reason: string;
}

@Injectable()
export class SupersedeDirectiveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly whole: WholeDirective,
    private readonly supersession: Supersession,
    private readonly clock: Clock,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DirectiveNotInForce, SuccessorNotInForce */
  async execute(context: RequestContext, { directiveId, expected, successorId, reason }: SupersedeDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { directive, open, others } = await this.whole.getForUpdate(tx, directiveId, successorId);
      expectVersion(directive.version, expected);

      for (const successor of others) await this.supersession.of(tx, { directive, open, successor }, reason, this.clock.now());
      return viewOf(directive);
    });
  }
}
