import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import type { Assignment } from '../../assignment/assignment.js';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import type { Directive } from '../directive.js';
import { DirectiveRepository } from '../directive.repository.js';

/** A directive together with its assignments that have not ended. */
@Injectable()
export class WholeDirective {
  constructor(
    private readonly directives: DirectiveRepository,
    private readonly assignments: AssignmentRepository,
  ) {}

  /**
   * Locks all of it: the assignments first, as who closes the last one does.
   * @param others ids of directives to lock as well; in the order of ids, so that two who want the same two wait for each other
   * @throws DirectiveNotFound
   */
  async getForUpdate(
    tx: Transaction,
    id: string,
    ...others: string[]
  ): Promise<{ directive: Directive; open: Assignment[]; others: Directive[] }> {
    await this.assignments.openForUpdate(tx, id);
    const locked = new Map<string, Directive>();
    for (const one of new Set([id, ...others].sort())) locked.set(one, await this.directives.getForUpdate(tx, one));
    const get = (one: string) => locked.get(one) as Directive;
    // Asked again: a share that was handed on meanwhile lives on in another one.
    return { directive: get(id), open: await this.assignments.openForUpdate(tx, id), others: others.map(get) };
  }
}
