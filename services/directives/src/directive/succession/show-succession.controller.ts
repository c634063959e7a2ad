import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, positionOf, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { DirectiveNotInForce } from '../directive.errors.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type AddresseeSuccession, type Holder, successionOf, SuccessionView } from './succession.view.js';

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/succession')
export class ShowSuccessionController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Who answered for a directive when it was issued, and who does today: issuer and addressees are positions' })
  @ApiOkResponse({ type: SuccessionView })
  show(@Context() context: RequestContext, @Param('id', KnownId) directiveId: string): Promise<SuccessionView> {
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id, number, status, issuer, issuedAt } = await this.directives.get(tx, directiveId);
      if (issuedAt === null) throw new DirectiveNotInForce(number, status);
      const moments = [issuedAt, this.clock.now()];
      const [atIssue, today] = await holdersOf(tx, positionOf(issuer), moments);
      const rows = await tx.manager.query<Row[]>(ADDRESSEES, [region, moments, id]);
      return { issuer: { issuer, ...successionOf(atIssue ?? null, today ?? null) }, addressees: addresseesOf(rows) };
    });
  }
}

/** The holders of the position of a title, one for each moment; none where the register has no such position. */
function holdersOf({ manager, context }: ReadTransaction, position: string, moments: readonly Date[]): Promise<Holder[]> {
  return manager.query<Holder[]>(ISSUER, [context.region, moments, position]);
}

interface Row extends Pick<AddresseeSuccession, 'assignmentId' | 'organisationCode' | 'organisationName'> {
  /** Null where the register names no head, or is that of another tenant. */
  readonly position: string | null;
  readonly person: string | null;
  readonly acting: boolean | null;
}

/** Two rows for each assignment: at its issue, and today. */
function addresseesOf(rows: readonly Row[]): AddresseeSuccession[] {
  return [...Map.groupBy(rows, ({ assignmentId }) => assignmentId)].map(([assignmentId, moments]) => {
    const { organisationCode = '', organisationName = '' } = moments[0] ?? {};
    const [atIssue = null, today = null] = moments.map(({ position, person, acting }) => position && { position, person, acting });
    return { assignmentId, organisationCode, organisationName, ...successionOf(atIssue || null, today || null) };
  });
}

const HELD = `
    cross join unnest($2::timestamptz[]) with ordinality as moment (at, n)
    left join lateral (
      select person_name, acting from holding
       where region = p.region and position_id = p.id
         and (moment.at at time zone r.time_zone)::date between held_from and coalesce(held_until, 'infinity')
       order by held_from desc, sequence desc limit 1) h on true`;

const ISSUER = `
  select p.title as position, h.person_name as person, h.acting
    from (select * from position where region = $1 and lower(title) = lower($3) order by id limit 1) p
    join region r on r.region = p.region ${HELD}
   order by moment.n`;

const ADDRESSEES = `
  select a.id as "assignmentId", a.organisation_code as "organisationCode", a.organisation_name as "organisationName",
         p.title as position, h.person_name as person, h.acting
    from assignment a
    join region r on r.region = a.region
    left join lateral (
      select * from position where region = a.region and organisation_id = a.organisation_id and head order by id limit 1) p on true ${HELD}
   where a.region = $1 and a.directive_id = $3
   order by a.organisation_code, a.id, moment.n`;
