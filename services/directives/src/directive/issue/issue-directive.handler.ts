import { Injectable } from '@nestjs/common';
import { expectVersion } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WeighDue } from '../../deadline/weigh/weigh-due.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import { DirectiveRepository } from '../directive.repository.js';
import { viewOf } from '../directive.view.js';
import { FanOut } from './fan-out.js';
import type { IssuedDirectiveView } from './issued-directive.view.js';

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
    private readonly deadlines: WeighDue,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DirectiveAlreadyIssued, OrganisationUnknown, DirectiveHasNoAddressee, LeadNotAddressed */
  async execute(context: RequestContext, { directiveId, expected }: IssueDirective): Promise<IssuedDirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const directive = await this.directives.getForUpdate(tx, directiveId);
      expectVersion(directive.version, expected);

      const meeting = await this.meetings.get(tx, directive.meetingOfDraft());
      await this.fanOut.issue(tx, directive, meeting);
      return { ...viewOf(directive), due: await this.deadlines.of(tx, directive, meeting) };
    });
  }
}
