import { addDays } from '@rakor/calendar';
import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { daysOf } from './days-of.js';
import { leadOf, membersOf } from './members/members.js';
import { identified, mustBeSound, type Plan, trajectoryOf } from './plan.js';
import { aDraftedProgram, aStartedProgram, BLORA, dpmptsp, mppDraft, mppPlan, secretariat } from './program.builder.js';
import {
  MilestoneOutsideSpan,
  MilestoneRepeated,
  MilestoneUnknown,
  PlanConfirmed,
  PlanNeedsReason,
  ProgramHasNoPlan,
  TrajectoryUnsound,
  WeightsNotHundred,
} from './plan.errors.js';
import {
  BaselineOfWindowProgram,
  DaysOfWindow,
  DaysTurnedRound,
  MemberTwice,
  PartNotForClass,
  ProgramAsItIs,
  ProgramNotDraft,
  ProgramNotYours,
  WindowMissing,
} from './program.errors.js';
import { Program } from './program.js';

const at = new Date('2021-03-29T06:00:00Z');
const days = { from: '2021-02-26', until: '2021-06-04' };
const milestone = (weight: number, plannedOn = '2021-05-11', id = newId()) => ({ id, title: 'x', weight, plannedOn });
const dinkes = { ...dpmptsp, organisation: 'dinkes' };

/** Cuts of 100 into shares, each on a day of Blora's window. */
const plans = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 12 })
  .map((cuts) => [0, ...cuts.toSorted((one, other) => one - other), 100])
  .map((cuts) => cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)))
  .chain((weights) => fc.tuple(fc.constant(weights), fc.array(fc.nat(98), { minLength: weights.length, maxLength: weights.length })))
  .map(([weights, nth]): Plan => {
    return { milestones: weights.map((weight, index) => milestone(weight, addDays(days.from, nth[index] ?? 0))), trajectory: [] };
  });

describe('A plan', () => {
  it('is taken when it comes to 100, and its trajectory goes from its first day up to 100', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(() => mustBeSound(plan, days)).not.toThrow();
        const trajectory = trajectoryOf(plan);
        expect(trajectory.at(-1)?.percent).toBe(100);
        // What follows from milestones is as sound as what is set by hand.
        expect(() => mustBeSound({ ...plan, trajectory }, days)).not.toThrow();
      }),
    );
  });

  it('is refused with any other sum', () => {
    fc.assert(
      fc.property(plans, fc.nat(11), fc.integer({ min: -3, max: 3 }), (plan, nth, by) => {
        fc.pre(by !== 0);
        const index = nth % plan.milestones.length;
        const milestones = plan.milestones.map((one, n) => (n === index ? { ...one, weight: one.weight + by } : one));
        expect(() => mustBeSound({ ...plan, milestones }, days)).toThrow(WeightsNotHundred);
      }),
    );
    expect(() => mustBeSound({ milestones: [milestone(60), milestone(39)], trajectory: [] }, days)).toThrow('come to 99');
  });

  it.each(['2021-02-25', '2021-06-05'])('has no milestone outside its days: %s', (plannedOn) => {
    const plan = { milestones: [milestone(50), milestone(50, plannedOn)], trajectory: [] };
    expect(() => mustBeSound(plan, days)).toThrow(MilestoneOutsideSpan);
    expect(() => mustBeSound(plan, { from: '2021-02-25', until: '2021-06-05' })).not.toThrow();
  });

  it.each([
    [
      'falls',
      [
        ['2021-03-01', 50],
        ['2021-04-01', 40],
        ['2021-06-04', 100],
      ],
    ],
    [
      'stands twice on a day',
      [
        ['2021-03-01', 50],
        ['2021-03-01', 100],
      ],
    ],
    [
      'goes back',
      [
        ['2021-04-01', 50],
        ['2021-03-01', 100],
      ],
    ],
    [
      'does not arrive',
      [
        ['2021-03-01', 50],
        ['2021-06-04', 99],
      ],
    ],
    ['goes beyond', [['2021-06-05', 100]]],
  ] as const)('has no trajectory that %s', (_, points) => {
    const trajectory = points.map(([on, percent]) => ({ on, percent }));
    expect(() => mustBeSound({ milestones: [milestone(100)], trajectory }, days)).toThrow(TrajectoryUnsound);
  });

  it('keeps the ids of milestones that stay, and takes none that it did not have', () => {
    const known = mppPlan().milestones;
    const [first] = known;
    const wishes = [
      { ...milestone(50), id: first?.id },
      { ...milestone(50), id: undefined },
    ];

    expect(identified(wishes, known, () => 'new').map(({ id }) => id)).toEqual([first?.id, 'new']);
    expect(() => identified([{ ...milestone(100), id: newId() }], known, newId)).toThrow(MilestoneUnknown);
    const twice = milestone(50);
    expect(() => mustBeSound({ milestones: [twice, twice], trajectory: [] }, days)).toThrow(MilestoneRepeated);
  });
});

describe('A program is drafted', () => {
  const identity = { id: newId(), region: '33.16', number: 'PRG/33.16/2021/0001' };
  const draft = (overrides: Parameters<typeof mppDraft>[0] = {}, by = secretariat, window: typeof BLORA | null = BLORA) =>
    Program.draft(identity, mppDraft(overrides), mppPlan(), window, by, at);

  it('with the days of its window, by the secretariat or by who leads it', () => {
    expect(draft().program.days(BLORA)).toEqual(days);
    expect(draft({}, dpmptsp).drafted).toMatchObject({ sequence: 1, leadCode: 'dpmptsp', draftedBy: 'staf-dpmptsp', budget: '1250000000' });
    expect(() => draft({}, dinkes)).toThrow(ProgramNotYours);
  });

  it.each([
    ['without a window', { windowId: null }, null, WindowMissing],
    ['with a beginning of its own', { startsOn: '2021-03-01' }, BLORA, DaysOfWindow],
    ['with an end of its own', { endsOn: '2021-06-05' }, BLORA, DaysOfWindow],
    ['with a baseline', { baseline: { on: '2021-02-01', percent: 40, note: 'x' } }, BLORA, BaselineOfWindowProgram],
    ['that ends before it begins', { horizon: 'continuous', startsOn: '2021-03-01', endsOn: '2021-02-28' }, null, DaysTurnedRound],
  ] as const)('not %s', (_, overrides, window, refusal) => {
    expect(() => draft(overrides, secretariat, window)).toThrow(refusal);
  });

  it('with days of its own where it goes on, from a baseline (K5)', () => {
    const baseline = { on: '2021-01-31', percent: 40, note: 'Sudah melayani tiga kecamatan.' };
    const { program } = draft({ horizon: 'continuous', endsOn: '2021-12-31', baseline });

    expect(program.days(BLORA)).toEqual({ from: '2021-02-26', until: '2021-12-31' });
    expect(program.baseline).toEqual(baseline);
  });
});

describe('The days of what goes on', () => {
  const asked = { horizon: 'continuous', fiscalYear: null, startsOn: null, endsOn: null } as const;
  it.each([
    ['its window and the year', BLORA, at, { fiscalYear: 2021, startsOn: null, endsOn: '2021-12-31' }],
    [
      'a window into the next year',
      { inauguratedOn: '2021-11-01', lastDay: '2022-02-07' },
      at,
      { fiscalYear: 2021, startsOn: null, endsOn: '2022-02-07' },
    ],
    ['the year of the region', null, new Date('2022-12-31T16:59:59Z'), { fiscalYear: 2022, startsOn: '2022-01-01', endsOn: '2022-12-31' }],
    [
      'the year that has begun there',
      null,
      new Date('2022-12-31T17:00:00Z'),
      { fiscalYear: 2023, startsOn: '2023-01-01', endsOn: '2023-12-31' },
    ],
  ])('are those of %s', (_, window, now, expected) => {
    expect(daysOf(asked, window, now, 'Asia/Jakarta')).toEqual(expected);
  });
});

describe('Who has which part', () => {
  const known = (code: string, is: 'opd' | 'vertical-agency' | 'partner' | 'village') => ({
    organisationId: newId(),
    code,
    name: code,
    class: is,
  });
  const lead = leadOf(known('dpmptsp', 'opd'));

  it('follows from the class', () => {
    const members = membersOf(lead, [known('dinkes', 'opd')], [known('bpn', 'vertical-agency'), known('bank-jateng', 'partner')]);
    expect(members.map(({ organisationCode, part }) => `${organisationCode} ${part}`)).toEqual([
      'dinkes support',
      'bpn participant',
      'bank-jateng participant',
    ]);
  });

  it('is refused where the class has another', () => {
    expect(() => leadOf(known('bpn', 'vertical-agency'))).toThrow(PartNotForClass);
    expect(() => membersOf(lead, [known('bpn', 'vertical-agency')], [])).toThrow(PartNotForClass);
    expect(() => membersOf(lead, [], [known('dinkes', 'opd')])).toThrow(PartNotForClass);
  });

  it('is one for each', () => {
    const dinkes = known('dinkes', 'opd');
    expect(() => membersOf(lead, [dinkes, dinkes], [])).toThrow(MemberTwice);
    expect(() => membersOf(lead, [{ ...dinkes, organisationId: lead.leadId }], [])).toThrow(MemberTwice);
  });
});

describe('A draft', () => {
  it('is worded anew by who leads it', () => {
    const program = aDraftedProgram();

    expect(program.redraft({ title: 'MPP Blora', budget: null }, dpmptsp, at)).toMatchObject({
      sequence: 2,
      title: 'MPP Blora',
      budget: null,
    });
    expect(() => program.redraft({ title: 'MPP Blora' }, dpmptsp, at)).toThrow(ProgramAsItIs);
    expect(() => program.redraft({ title: 'x' }, dinkes, at)).toThrow(ProgramNotYours);
    program.start(BLORA, secretariat, at);
    expect(() => program.redraft({ title: 'x' }, secretariat, at)).toThrow(ProgramNotDraft);
  });

  it('is planned by who leads it, until it is confirmed', () => {
    const program = aDraftedProgram();
    expect(program.setPlan(mppPlan(), null, BLORA, dpmptsp, at)).toMatchObject({ sequence: 2 });
    expect(() => program.setPlan(mppPlan(), null, BLORA, dinkes, at)).toThrow(ProgramNotYours);

    program.start(BLORA, secretariat, at);

    expect(() => program.setPlan(mppPlan(), 'x', BLORA, dpmptsp, at)).toThrow(PlanConfirmed);
    expect(() => program.setPlan(mppPlan(), null, BLORA, secretariat, at)).toThrow(PlanNeedsReason);
    expect(program.setPlan(mppPlan(), 'Menteri datang 4 Juni.', BLORA, secretariat, at)).toMatchObject({
      reason: 'Menteri datang 4 Juni.',
    });
  });

  it('is not started without a plan, nor with one that its window has left behind', () => {
    expect(() => aDraftedProgram({}, { milestones: [], trajectory: [] }).start(BLORA, secretariat, at)).toThrow(ProgramHasNoPlan);
    const shortened = { ...BLORA, lastDay: '2021-06-03' };
    expect(() => aDraftedProgram().start(shortened, secretariat, at)).toThrow(MilestoneOutsideSpan);
  });

  it('starts once, and says what it sets out to do', () => {
    const program = aDraftedProgram();

    expect(program.start(BLORA, secretariat, at)).toMatchObject({
      startsOn: days.from,
      endsOn: days.until,
      milestones: [{ weight: 60 }, { weight: 40 }],
    });
    expect(() => program.start(BLORA, secretariat, at)).toThrow(ProgramNotDraft);
    expect(aStartedProgram().status).toBe('running');
  });
});
