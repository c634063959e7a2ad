import { editionsAsOf, WorkingCalendar } from '@rakor/calendar';
import { PLACE_STATUSES, type PlaceStatus } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { aPlace, OFFICE_HOURS } from './place.builder.js';
import { HoursMalformed, PlaceNeedsDistrict, PlaceNotOpenToVisitors, PlaceNotThere, PlaceNotYours, PlaceShut } from './place.errors.js';
import { Place, type PlacePlan } from './place.js';
import { destination, isOpenToVisitors, type PlaceStep, STEPS } from './place.steps.js';

const at = new Date('2021-05-11T03:00:00Z');
const calendar = new WorkingCalendar({ editions: editionsAsOf('2021-03-29') });
const operator = { operatorId: newId(), operatorCode: 'dpmptsp', operatorName: 'DPMPTSP' };
const plan = (overrides: Partial<PlacePlan> = {}): PlacePlan => ({
  ...{ code: 'mpp-buleleng', name: 'MPP Buleleng', kind: 'mpp', district: null, location: 'Pasar Banyuasri', floor: '3' },
  ...{ targetYear: 2023, hours: OFFICE_HOURS, opensOnHolidays: false, ...overrides },
});
const planned = (overrides: Partial<PlacePlan> = {}, region = '51.08') => Place.plan(newId(), region, plan(overrides), operator, at);

describe('A place is planned', () => {
  it('with its floor, whoever runs it, and the year by which it is to be open (U5)', () => {
    expect(planned().planned).toMatchObject({
      sequence: 1,
      kind: 'mpp',
      location: 'Pasar Banyuasri',
      floor: '3',
      targetYear: 2023,
      operatorCode: 'dpmptsp',
    });
  });

  it('in a district’s office only with a district of its own region (L6)', () => {
    expect(planned({ kind: 'mini-mpp', district: '35.24.01' }, '35.24').place.district).toBe('35.24.01');
    for (const district of [null, '35.24', '35.25.01', '35.24.01.2001'])
      expect(() => planned({ kind: 'mini-mpp', district }, '35.24')).toThrow(PlaceNeedsDistrict);
    expect(() => planned({ kind: 'mobile', district: '35.24.01' }, '35.24')).toThrow(PlaceNeedsDistrict);
  });

  it('on the day that its own clocks show: after midnight in Bali it is tomorrow already', () => {
    const late = new Date('2022-12-31T16:30:00Z');
    expect(Place.plan(newId(), '51.08', plan(), operator, late).place.plannedOn).toBe('2023-01-01');
    expect(Place.plan(newId(), '33.16', plan(), operator, late).place.plannedOn).toBe('2022-12-31');
    expect(Place.plan(newId(), '91.03', plan(), operator, new Date('2022-12-31T15:00:00Z')).place.plannedOn).toBe('2023-01-01');
  });

  it.each([
    ['closes before it opens', [{ weekday: 1, opens: '12:00', closes: '08:00' }]],
    ['overlaps another', [OFFICE_HOURS[0], { weekday: 1, opens: '11:59', closes: '15:00' }]],
  ])('not with a span that %s', (_, hours) => {
    expect(() => planned({ hours: hours as PlacePlan['hours'] })).toThrow(HoursMalformed);
  });

  it('with hours in any order, kept in that of the week', () => {
    expect(planned({ hours: OFFICE_HOURS.toReversed() }).place.hours).toEqual(OFFICE_HOURS);
  });
});

describe('The way of a place', () => {
  it('leads from a plan to both launches, each step one version', () => {
    const place = aPlace();

    const facts = [
      place.prepare(at),
      place.passGate('soft-launch', at),
      place.launchSoftly(at),
      place.passGate('grand-launch', at),
      place.launchGrandly(at),
    ];

    expect(facts.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5, 6]);
    expect(place).toMatchObject({ status: 'grand-launched', softLaunchedOn: '2021-05-11', grandLaunchedOn: '2021-05-11' });
  });

  const acts: Record<PlaceStep, (place: Place) => unknown> = {
    'preparation-begun': (place) => place.prepare(at),
    'soft-gate-passed': (place) => place.passGate('soft-launch', at),
    'soft-launched': (place) => place.launchSoftly(at),
    'grand-gate-passed': (place) => place.passGate('grand-launch', at),
    'grand-launched': (place) => place.launchGrandly(at),
    suspended: (place) => place.suspend('Banjir.', at),
    relocated: (place) => place.relocate({ location: 'Alun-alun', floor: null }, 'Renovasi.', at),
    resumed: (place) => place.resume(at),
    closed: (place) => place.close('Digabung.', at),
    'hours-set': (place) => place.setHours({ hours: OFFICE_HOURS, opensOnHolidays: true }, at),
  };

  it('takes each step from where the table says, and from nowhere else', () => {
    for (const status of PLACE_STATUSES)
      for (const step of Object.keys(STEPS) as PlaceStep[]) {
        const place = aPlace({ status, resumes: 'soft-launched' });
        const to = destination(step, status, 'soft-launched');
        if (to === undefined) expect(() => acts[step](place)).toThrow(PlaceNotThere);
        else acts[step](place);
        expect(place).toMatchObject({ status: to ?? status, version: to === undefined ? 1 : 2 });
      }
  });

  it('takes visitors only from the soft launch on, whatever happens on the way', () => {
    const steps = fc.array(fc.constantFrom(...(Object.keys(STEPS) as PlaceStep[])), { maxLength: 25 });
    fc.assert(
      fc.property(steps, (taken) => {
        const place = aPlace();
        for (const step of taken) {
          const { version, status } = place;
          try {
            acts[step](place);
            expect(place.version).toBe(version + 1);
          } catch (error) {
            if (!(error instanceof PlaceNotThere)) throw error;
            expect(place).toMatchObject({ version, status });
          }
          if (isOpenToVisitors(place.status)) expect(place.softLaunchedOn).not.toBeNull();
          if (place.resumes !== null) expect(isOpenToVisitors(place.resumes)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes on where it was before it was suspended and moved', () => {
    const place = aPlace({ status: 'grand-launched' });
    place.suspend('Banjir.', at);
    place.relocate({ location: 'Alun-alun Blora', floor: '1' }, 'Gedung rusak.', at);

    expect(place.resume(at)).toMatchObject({ status: 'grand-launched' });
    expect(place).toMatchObject({ location: 'Alun-alun Blora', floor: '1', resumes: null });
  });
});

describe('A queue day', () => {
  const opened = (overrides: Partial<Place> = {}) => aPlace({ status: 'soft-launched', softLaunchedOn: '2021-05-10', ...overrides });

  it('opens on a working day, in the hours of the place’s own clocks', () => {
    const [morning, afternoon] = opened().queueDay('2021-05-11', calendar).spans;

    expect(morning).toEqual({ opensAt: new Date('2021-05-11T01:00:00Z'), closesAt: new Date('2021-05-11T05:00:00Z') });
    expect(afternoon?.closesAt).toEqual(new Date('2021-05-11T08:30:00Z'));
  });

  it.each([
    ['51.08', '2021-05-11T00:00:00Z'],
    ['91.03', '2021-05-10T23:00:00Z'],
  ])('opens an hour earlier for each zone to the east: %s', (region, opensAt) => {
    expect(opened({ region }).queueDay('2021-05-11', calendar).spans[0]?.opensAt).toEqual(new Date(opensAt));
  });

  it.each<PlaceStatus>(['planned', 'preparing', 'ready-for-soft', 'suspended', 'relocated', 'closed'])(
    'does not open while the place is %s',
    (status) => {
      expect(() => aPlace({ status }).queueDay('2021-05-11', calendar)).toThrow(PlaceNotOpenToVisitors);
    },
  );

  it.each([
    ['national-holiday', '2021-05-13'],
    ['joint-leave', '2021-05-12'],
    ['weekday', '2021-05-15'],
  ])('does not open on a day off: %s', (_, date) => {
    expect(() => opened().queueDay(date, calendar)).toThrow(PlaceShut);
  });

  it('opens on a holiday where the place is an emergency unit, and on a Saturday that it has hours on', () => {
    const emergency = opened({ opensOnHolidays: true, hours: [{ weekday: 4, opens: '00:00', closes: '23:59' }] });
    expect(emergency.queueDay('2021-05-13', calendar).spans).toHaveLength(1);
    expect(opened({ hours: [{ weekday: 6, opens: '08:00', closes: '11:00' }] }).queueDay('2021-05-15', calendar).date).toBe('2021-05-15');
  });
});

describe('A place is kept', () => {
  it('by whoever runs it and by who stands for the region, and by no other organisation', () => {
    for (const actor of [{ role: 'organisation', organisation: 'dpmptsp' }, { role: 'secretariat' }, { role: 'regency-admin' }] as const)
      expect(() => aPlace().mustBeKeptBy(actor)).not.toThrow();
    for (const actor of [{ role: 'organisation', organisation: 'dinkes' }, { role: 'organisation' }] as const)
      expect(() => aPlace().mustBeKeptBy(actor)).toThrow(PlaceNotYours);
  });
});
