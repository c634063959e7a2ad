import { Injectable } from '@nestjs/common';
import { expectVersion } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';
import { FanOut } from './fan-out.js';

export interface IssueDirective {
  readonly directiveId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class IssueDirectiveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
    private readonly meetings: MeetingRepository,
    private readonly fanOut: FanOut,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DirectiveAlreadyIssued, OrganisationUnknown, DirectiveHasNoAddressee, LeadNotAddressed */
  async execute(context: RequestContext, { directiveId, expected }: IssueDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const directive = await this.directives.getForUpdate(tx, directiveId);
      expectVersion(directive.version, expected);

      await this.fanOut.issue(tx, directive, await this.meetings.get(tx, directive.meetingId));
      return viewOf(directive);
    });
  }
}
