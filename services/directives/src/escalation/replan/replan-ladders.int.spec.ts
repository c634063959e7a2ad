import type { OrganisationWeekChangedV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { KeepOrganisation } from '@rakor/register';
import { CloseDayHandler } from '../../calendar/close-day/close-day.handler.js';
import { ReviseCalendarHandler } from '../../calendar/revise/revise-calendar.handler.js';
import { WithdrawClosureHandler } from '../../calendar/withdraw-closure/withdraw-closure.handler.js';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { workOn } from '../../testing/given-work.js';

const service = await givenDirectives();
const work = workOn(service);
const { clock, database } = service;
const close = service.get(CloseDayHandler);

/** A region with an organisation, and the ladder of a directive that is due on a date: issued on Monday, 29 March 2021. */
async function givenLadder(region: string, dueOn: string, to: { home?: string; workWeek?: 5 | 6 } = {}) {
  const by = acting('secretariat', region);
  clock.travelTo('2021-03-29T06:00:00Z');
  await service.hasRegion(region);
  const { home = region, workWeek = 5 } = to;
  const organisationId = await service.hasOrganisation(region, 'dinkes', { homeRegion: home, workWeek });
  const { assignments } = await work.anIssuedDirective(by, { organisations: [organisationId] }, { dueOn });
  const ladder = async () => {
    const { rows } = await database.admin.query<Record<string, unknown>>(
      'select step, step_at, acknowledge_by, version from directives.escalation where assignment_id = $1',
      [assignments.get('dinkes')],
    );
    return rows;
  };
  return { by, organisationId, ladder };
}
const closing = (date: string) => ({ date, name: { id: 'Libur daerah', en: 'Regional closure' }, basis: 'SK Bupati 3/2021' });
const at = (instant: string) => new Date(instant);

describe('A day that a region closes', () => {
  it('moves the reminder and the term that are planned on it, and back when it is opened again', async () => {
    const { by, ladder } = await givenLadder('33.16', '2021-04-12');
    expect(await ladder()).toEqual([
      { step: 'due-in-3-days', step_at: at('2021-04-09T00:30:00Z'), acknowledge_by: at('2021-03-30T09:00:00Z'), version: 0 },
    ]);

    const reminder = await close.execute(by, closing('2021-04-09'));
    const term = await close.execute(by, closing('2021-03-30'));
    expect(await ladder()).toMatchObject([{ step_at: at('2021-04-08T00:30:00Z'), acknowledge_by: at('2021-03-31T09:00:00Z'), version: 0 }]);

    for (const { closureId } of [reminder, term]) await service.get(WithdrawClosureHandler).execute(by, { closureId, basis: 'SK 4' });
    expect(await ladder()).toMatchObject([{ step_at: at('2021-04-09T00:30:00Z'), acknowledge_by: at('2021-03-30T09:00:00Z') }]);
  });

  it('of a regency moves what its province asked of it, and nothing of its neighbours (N1)', async () => {
    const asked = await givenLadder('36', '2021-04-12', { home: '36.04' });
    const neighbour = await givenLadder('36.03', '2021-04-12');
    await service.hasRegion('36.04');

    await close.execute(acting('secretariat', '36.04'), closing('2021-04-09'));

    expect(await asked.ladder()).toMatchObject([{ step_at: at('2021-04-08T00:30:00Z') }]);
    expect(await neighbour.ladder()).toMatchObject([{ step_at: at('2021-04-09T00:30:00Z') }]);
  });

  it('brings back nothing that is being told', async () => {
    const { by, ladder } = await givenLadder('35.24', '2021-03-30');
    expect(await ladder()).toMatchObject([{ step: 'due-tomorrow', step_at: at('2021-03-29T06:00:00Z') }]);

    await close.execute(by, closing('2021-03-29'));

    expect(await ladder()).toMatchObject([{ step: 'due-tomorrow', step_at: at('2021-03-29T06:00:00Z') }]);
  });
});

describe('A decree that a region follows', () => {
  it('moves what is planned on a day that it makes a holiday', async () => {
    // Islamic New Year 2021 went from 10 to 11 August; what is due on Friday the 13th is reminded of three days before.
    const { by, ladder } = await givenLadder('51.08', '2021-08-14');
    expect(await ladder()).toMatchObject([{ step_at: at('2021-08-10T23:30:00Z') }]);

    await service.get(ReviseCalendarHandler).execute(by, { edition: '2021.3' });

    expect(await ladder()).toMatchObject([{ step_at: at('2021-08-09T23:30:00Z') }]);
  });
});

describe('An organisation that works another week', () => {
  it('is reminded on its own working days from then on, in each of the regions that gave it something', async () => {
    const { organisationId, ladder } = await givenLadder('33.25', '2021-04-13', { workWeek: 6 });
    const other = await givenLadder('33.26', '2021-04-13', { workWeek: 6 });
    expect(await ladder()).toMatchObject([{ step_at: at('2021-04-10T00:30:00Z') }]);
    const changed = { organisationId, sequence: 2, code: 'dinkes', name: 'dinkes', class: 'opd', place: null, workWeek: 5 };

    await service.unitOfWork.run({ region: '33.25', actorId: 'event:test' }, (tx) =>
      service
        .get(KeepOrganisation)
        .weekChanged({ ...changed, changedAt: '2021-03-29T06:00:00Z' } as OrganisationWeekChangedV1, { tx } as EventContext),
    );

    expect(await ladder()).toMatchObject([{ step_at: at('2021-04-09T00:30:00Z') }]);
    expect(await other.ladder()).toMatchObject([{ step_at: at('2021-04-10T00:30:00Z') }]);
  });
});
