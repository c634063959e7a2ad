import { Injectable } from '@nestjs/common';
import { type DirectiveAddressee, DirectiveRevisedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import type { Assignment } from '../../assignment/assignment.js';
import { NobodyLeftToTell } from '../directive.errors.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';
import { WholeDirective } from '../lock/whole-directive.js';

export interface ReviseDirective {
  readonly directiveId: string;
  readonly expected?: number | undefined;
  readonly text: string;
  readonly reason: string;
}

@Injectable()
export class ReviseDirectiveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly whole: WholeDirective,
    private readonly directives: DirectiveRepository,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DirectiveNotInForce, NothingRevised, NobodyLeftToTell */
  async execute(context: RequestContext, { directiveId, expected, text, reason }: ReviseDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { directive, open } = await this.whole.getForUpdate(tx, directiveId);
      expectVersion(directive.version, expected);
      const revised = directive.revise(text, reason, open.map(addresseeOf), context.actorId, this.clock.now());
      if (open.length === 0) throw new NobodyLeftToTell(directive.number);

      await this.directives.save(tx, directive);
      await this.assignments.addWording(tx, open, revised);
      await tx.outbox.add(DirectiveRevisedV1, revised);
      return viewOf(directive);
    });
  }
}

function addresseeOf({ id, organisationId, organisationCode, organisationName, addresseeRegion, mode }: Assignment): DirectiveAddressee {
  return { assignmentId: id, organisationId, organisationCode, organisationName, region: addresseeRegion, mode };
}
