import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { admittedIn, type Principal } from '@rakor/http';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { type HeldPosition, officeOf } from './office.js';

/**
 * Turns away whoever comes with a token for a position that he does not hold at this hour, however long the token itself is good (U9). Tokens that
 * name no position speak for an organisation, as those of other systems do. It stands behind the access rule, in the order of the modules.
 */
@Injectable()
export class HoldingGuard implements CanActivate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws PositionNotHeld, PositionOfAnotherOrganisation, HoldingNotBegun, HoldingEnded */
  async canActivate(host: ExecutionContext): Promise<boolean> {
    const admitted = admittedIn(host);
    if (admitted?.principal.position === undefined) return true;
    const { principal } = admitted;
    admitted.actsAs(officeOf(principal, await this.find(principal), this.clock.now()));
    return true;
  }

  /** In the register of the token's own region: a province's officer stays one in the path of a regency. */
  private async find({ region, subject, position }: Principal): Promise<HeldPosition | undefined> {
    const [row] = await this.unitOfWork.read({ region, actorId: subject }, ({ manager }) =>
      manager.query<HeldPosition[]>(SELECT, [region, position, subject]),
    );
    return row;
  }
}

const SELECT = `
  select p.title,
         (select o.code from organisation o where o.region = p.region and o.id = p.organisation_id) as organisation,
         coalesce((select json_agg(json_build_object('person', h.person_name, 'acting', h.acting, 'from', h.held_from, 'until', h.held_until))
                     from holding h where h.region = p.region and h.position_id = p.id and h.subject = $3), '[]') as tenures
    from position p where p.region = $1 and p.id = $2`;
