import { Injectable } from '@nestjs/common';
import type { AssignmentStatus } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { And, Equal, type FindOptionsWhere, In, LessThan, Not, Raw } from 'typeorm';
import { Assignment } from '../assignment.js';
import { OWED } from '../assignment.steps.js';

export interface AssignmentFilter {
  readonly status?: AssignmentStatus | undefined;
  readonly directiveId?: string | undefined;
  readonly organisation?: string | undefined;
  /** Only what is offered to somebody else: of an organisation, what is offered to it. */
  readonly offered?: 'true' | undefined;
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
    const foreign = !filter.offered && (filter.organisation ?? organisation) !== organisation;
    if (role === 'organisation' && (organisation === undefined || foreign)) return [];
    return this.unitOfWork.read(context, async (tx) => {
      if (filter.offered)
        return page(tx, { region, transfer: offeredTo(role === 'organisation' ? organisation : undefined) }, filter, window);
      if (role === 'organisation') return page(tx, { addresseeRegion: region, organisationCode: organisation }, filter, window);
      // Two index scans and a merge: one query with "or" would read all of both before it sorts.
      const issued = await page(tx, { region }, filter, window);
      const received = await page(tx, { addresseeRegion: region, region: Not(region) }, filter, window);
      return [...issued, ...received].sort((one, other) => (one.id < other.id ? 1 : -1)).slice(0, window.limit);
    });
  }
}

/** An offer that nobody has taken yet; to any organisation where none is named. */
function offeredTo(organisation: string | undefined) {
  const open = (column: string) => `${column} is not null and ${column} ->> 'receivedId' is null`;
  if (organisation === undefined) return Raw(open);
  return Raw((column) => `${open(column)} and ${column} ->> 'organisationCode' = :receiver`, { receiver: organisation });
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
