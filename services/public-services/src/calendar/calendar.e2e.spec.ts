import { CalendarClosureAddedV1, CalendarClosureWithdrawnV1, CalendarRevisedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { eventually } from '@rakor/testing';
import { givenMalls } from '../testing/given-malls.js';

const REGION = '33.16';
const malls = await givenMalls();
const AT = '2021-06-18T03:00:00.000Z';
const closure = { calendarId: newId(), sequence: 1, closureId: newId(), date: '2021-12-10' };
const plannedOn = async (phrase: string) => {
  const { id } = await malls.hasPlace(REGION);
  const { body } = await malls
    .secretariat(REGION)
    .post<{ plannedOn: string }>(`/v1/regions/${REGION}/places/${id}/launches`, { gate: 'soft-launch', due: { phrase } });
  return body.plannedOn;
};

it('A region’s own calendar moves what is planned by it: its closures, until they are withdrawn, and the decrees that it follows', async () => {
  malls.clock.travelTo('2021-12-06T03:00:00Z');
  expect(await plannedOn('minggu ini')).toBe('2021-12-10');

  const added = { ...closure, nameId: 'Hari Jadi Blora', nameEn: 'Founding day', basis: 'SK 3/2021', addedAt: AT };
  await malls.hears({ type: CalendarClosureAddedV1, fact: added }, { region: REGION });
  await eventually(async () => expect(await plannedOn('minggu ini')).toBe('2021-12-09'));

  const withdrawn = { ...closure, sequence: 2, basis: 'SK 4/2021', withdrawnAt: AT };
  await malls.hears({ type: CalendarClosureWithdrawnV1, fact: withdrawn }, { region: REGION });
  await eventually(async () => expect(await plannedOn('minggu ini')).toBe('2021-12-10'));

  // The third decree of 2021 moved a holiday to 11 August.
  malls.clock.travelTo('2021-05-03T03:00:00Z');
  const revised = { calendarId: closure.calendarId, sequence: 3, year: 2021, edition: '2021.3', decree: 'SKB 712/2021', revisedAt: AT };
  await malls.hears({ type: CalendarRevisedV1, fact: revised }, { region: REGION });
  await eventually(async () => {
    const { rows } = await malls.database.admin.query('select edition from public_services.calendar_edition');
    expect(rows).toEqual([{ edition: '2021.3' }]);
  });
});
