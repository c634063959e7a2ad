import { Injectable } from '@nestjs/common';
import { DirectiveReviewedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';

export interface ReviewDirective {
  readonly directiveId: string;
  readonly expected?: number | undefined;
  readonly note: string;
}

@Injectable()
export class ReviewDirectiveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DirectiveNotInForce, NotAGuideline */
  async execute(context: RequestContext, { directiveId, expected, note }: ReviewDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const directive = await this.directives.getForUpdate(tx, directiveId);
      expectVersion(directive.version, expected);
      const at = this.clock.now();
      const today = localDateOf(at, await this.directory.zoneOf(tx));
      const reviewed = directive.review(note, today, context.actorId, at);

      await this.directives.save(tx, directive);
      await tx.outbox.add(DirectiveReviewedV1, reviewed);
      return viewOf(directive);
    });
  }
}
