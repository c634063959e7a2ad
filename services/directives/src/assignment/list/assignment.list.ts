import { Injectable } from '@nestjs/common';
import type { AssignmentStatus } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { And, Equal, type FindOptionsWhere, In, LessThan, Not } from 'typeorm';
import { Assignment } from '../assignment.js';
import { OWED } from '../assignment.steps.js';

export interface AssignmentFilter {
  readonly status?: AssignmentStatus | undefined;
  readonly directiveId?: string | undefined;
  readonly organisation?: string | undefined;
  /** Local date: what is still owed, and due before it. */
  readonly owedBefore?: string | undefined;
}

/** One page of a list: what lies before an id, at most so many. */
interface Window {
  readonly before: string | undefined;
  readonly limit: number;
}

/** Reads what a region has assigned together with what has been assigned to it. */
@Injectable()
export class AssignmentList {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The latest first; of an organisation its own only. */
  async find(context: RequestContext, filter: AssignmentFilter, window: Window): Promise<Assignment[]> {
    const { region, role, organisation } = context;
    if (role === 'organisation' && (organisation === undefined || (filter.organisation ?? organisation) !== organisation)) return [];
    return this.unitOfWork.read(context, async (tx) => {
      if (role === 'organisation') return page(tx, { addresseeRegion: region, organisationCode: organisation }, filter, window);
      // Two index scans and a merge: one query with "or" would read all of both before it sorts.
      const issued = await page(tx, { region }, filter, window);
      const received = await page(tx, { addresseeRegion: region, region: Not(region) }, filter, window);
      return [...issued, ...received].sort((one, other) => (one.id < other.id ? 1 : -1)).slice(0, window.limit);
    });
  }
}

async function page(
  { manager }: ReadTransaction,
  where: FindOptionsWhere<Assignment>,
  { status, directiveId, organisation, owedBefore }: AssignmentFilter,
  { before, limit }: Window,
): Promise<Assignment[]> {
  const narrowed = {
    ...where,
    ...(owedBefore && { dueOn: LessThan(owedBefore), status: In(OWED) }),
    ...(status && { status: owedBefore ? And(Equal(status), In(OWED)) : status }),
    ...(directiveId && { directiveId }),
    ...(organisation && { organisationCode: organisation }),
    ...(before && { id: LessThan(before) }),
  };
  return manager.find(Assignment, { where: narrowed, order: { id: 'DESC' }, take: limit });
}
