import { Injectable } from '@nestjs/common';
import { DirectiveIssuedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import type { AddresseeSet } from '../../addressee/addressee-set.js';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import { ResolveAtIssue } from '../../deadline/resolve-at-issue/resolve-at-issue.js';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { MeetingRepository } from '../../meeting/meeting.repository.js';
import type { Assignee } from '../directive.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type DirectiveView, viewOf } from '../directive.view.js';

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
    private readonly directory: DirectoryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly deadlines: ResolveAtIssue,
    private readonly clock: Clock,
  ) {}

  /** @throws DirectiveNotFound, VersionMismatch, DirectiveAlreadyIssued, OrganisationUnknown, DirectiveHasNoAddressee */
  async execute(context: RequestContext, { directiveId, expected }: IssueDirective): Promise<DirectiveView> {
    return this.unitOfWork.run(context, async (tx) => {
      const directive = await this.directives.getForUpdate(tx, directiveId);
      expectVersion(directive.version, expected);
      const meeting = await this.meetings.get(tx, directive.meetingId);
      await this.deadlines.resolve(tx, directive, meeting);
      const assignees = await this.assigneesOf(tx, directive.addressees, meeting.heldOn);
      const issued = directive.issue(meeting, assignees, context.actorId, this.clock.now());

      await this.directives.save(tx, directive);
      await this.assignments.addAll(tx, issued, assignees);
      await tx.outbox.add(DirectiveIssuedV1, issued);
      return viewOf(directive);
    });
  }

  private async assigneesOf(tx: Transaction, set: AddresseeSet, heldOn: string): Promise<Assignee[]> {
    const addressees = await this.directory.expand(tx, set, heldOn);
    return addressees.map((addressee) => ({ ...addressee, assignmentId: newId() }));
  }
}
