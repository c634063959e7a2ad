import { Injectable } from '@nestjs/common';
import { DirectiveIssuedV1 } from '@rakor/contracts';
import { Clock, newId } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { AddresseeSet } from '../../addressee/addressee-set.js';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import { ResolveAtIssue } from '../../deadline/resolve-at-issue/resolve-at-issue.js';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import type { Assignee, Directive, Occasion } from '../directive.js';
import { DirectiveRepository } from '../directive.repository.js';

/** Turns a draft that is locked, or new, into an obligation of everybody whom its set means. */
@Injectable()
export class FanOut {
  constructor(
    private readonly directives: DirectiveRepository,
    private readonly directory: DirectoryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly deadlines: ResolveAtIssue,
    private readonly clock: Clock,
  ) {}

  /** @throws DirectiveAlreadyIssued, OrganisationUnknown, DirectiveHasNoAddressee, LeadNotAddressed */
  async issue(tx: Transaction, directive: Directive, occasion: Occasion & { readonly startsAt: Date }): Promise<void> {
    await this.deadlines.resolve(tx, directive, occasion);
    const assignees = await this.assigneesOf(tx, directive.addressees, occasion.heldOn);
    const issued = directive.issue(occasion, assignees, tx.context.actorId, this.clock.now());

    await this.directives.save(tx, directive);
    await this.assignments.addAll(tx, issued, assignees);
    await tx.outbox.add(DirectiveIssuedV1, issued);
  }

  private async assigneesOf(tx: Transaction, set: AddresseeSet, heldOn: string): Promise<Assignee[]> {
    const addressees = await this.directory.expand(tx, set, heldOn);
    return addressees.map((addressee) => ({ ...addressee, assignmentId: newId() }));
  }
}
