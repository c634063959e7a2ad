import { Injectable } from '@nestjs/common';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import type { Directive } from '../directive.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';
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
    private readonly directives: DirectiveRepository,
    private readonly assignments: AssignmentRepository,
    private readonly supersession: Supersession,
    private readonly clock: Clock,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DirectiveNotInForce, SuccessorNotInForce */
  async execute(context: RequestContext, { directiveId, expected, successorId, reason }: SupersedeDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const open = await this.assignments.openForUpdate(tx, directiveId);
      const [directive, successor] = await this.bothForUpdate(tx, directiveId, successorId);
      expectVersion(directive.version, expected);

      await this.supersession.of(tx, { directive, open, successor }, reason, this.clock.now());
      return viewOf(directive);
    });
  }

  /** In the order of their ids: two that would take each other's place wait for each other, and do not lock each other up. */
  private async bothForUpdate(tx: Transaction, id: string, successorId: string): Promise<[Directive, Directive]> {
    const found = new Map<string, Directive>();
    for (const one of [id, successorId].sort()) found.set(one, await this.directives.getForUpdate(tx, one));
    return [found.get(id), found.get(successorId)] as [Directive, Directive];
  }
}
