import { PROGRAM_OUTCOMES } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { BLORA, aDraftedProgram, aStartedProgram, dpmptsp } from './program.builder.js';
import {
  ExtensionTooShort,
  OutcomeNotForStatus,
  ProgramAsItIs,
  ProgramDecided,
  ProgramNotRunning,
  ProgramNotYours,
  RealisationFalls,
  RealisationOutOfTime,
} from './program.errors.js';
import type { Program } from './program.js';

const at = new Date('2021-06-07T02:00:00Z');
const today = '2021-06-07';
const extend = (program: Program, endsOn: string) => program.extend(endsOn, 'x', BLORA, today, 'sekretariat', at);
const handOver = (program: Program) => program.handOver('renja', 'Renja DPMPTSP 2022', 'x', 'sekretariat', at);

describe('A program ends', () => {
  it.each(PROGRAM_OUTCOMES)('%s, where it was what it says', (outcome) => {
    const program = outcome === 'withdrawn' ? aDraftedProgram() : aStartedProgram();

    expect(program.close(outcome, 'Selesai.', 'sekretariat', at)).toMatchObject({ outcome, reason: 'Selesai.', closedBy: 'sekretariat' });
    expect(program).toMatchObject({ status: 'closed', decision: 'closed', outcome, endedAt: at });
  });

  it('never achieved what was only drafted, nor withdrawn what ran', () => {
    expect(() => aDraftedProgram().close('achieved', 'x', 'y', at)).toThrow(OutcomeNotForStatus);
    expect(() => aStartedProgram().close('withdrawn', 'x', 'y', at)).toThrow(OutcomeNotForStatus);
  });

  it('in the regular plan, under its reference there (K5)', () => {
    const program = aStartedProgram();

    expect(handOver(program)).toMatchObject({ plan: 'renja', reference: 'Renja DPMPTSP 2022' });
    expect(program).toMatchObject({ status: 'handed-over', decision: 'handed-over' });
    expect(() => handOver(aDraftedProgram())).toThrow(ProgramNotRunning);
  });

  it('once: after an end there is no other', () => {
    const ends = [
      (program: Program) => program.close('achieved', 'x', 'y', at),
      handOver,
      (program: Program) => extend(program, '2021-12-31'),
      (program: Program) => program.prioritise(true, null, at),
      (program: Program) => program.align([], at),
      (program: Program) => program.setPlan(program, 'x', BLORA, { actorId: 'x', role: 'secretariat' }, at),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...ends.slice(0, 2)), fc.constantFrom(...ends), (first, second) => {
        const program = aStartedProgram();
        first(program);
        expect(() => second(program)).toThrow(ProgramDecided);
      }),
    );
  });
});

describe('A program is extended', () => {
  it('beyond its window, and runs on', () => {
    const program = aStartedProgram();

    expect(extend(program, '2021-08-31')).toMatchObject({ formerEndsOn: '2021-06-04', endsOn: '2021-08-31' });
    expect(program).toMatchObject({ status: 'running', decision: 'extended' });
    expect(program.days(BLORA)).toEqual({ from: '2021-02-26', until: '2021-08-31' });
    expect(extend(program, '2021-12-31')).toMatchObject({ formerEndsOn: '2021-08-31' });
  });

  it.each(['2021-06-04', '2021-06-07'])('not to %s, which is over', (endsOn) => {
    expect(() => extend(aStartedProgram(), endsOn)).toThrow(ExtensionTooShort);
  });

  it('up to where it goes anyway, once, where it goes on beyond its window', () => {
    const program = aStartedProgram({ horizon: 'continuous', endsOn: '2021-12-31' });

    expect(extend(program, '2021-12-31')).toMatchObject({ formerEndsOn: '2021-12-31', endsOn: '2021-12-31' });
    expect(() => extend(program, '2021-12-31')).toThrow(ExtensionTooShort);
    const over = aStartedProgram({ horizon: 'continuous', endsOn: '2021-06-06' });
    expect(() => extend(over, '2021-06-06')).toThrow(ExtensionTooShort);
  });

  it('only where it runs', () => {
    expect(() => extend(aDraftedProgram(), '2021-12-31')).toThrow(ProgramNotRunning);
  });
});

describe('What a program is to the leaders', () => {
  it('is a priority or none, and told when it changes', () => {
    const program = aDraftedProgram();

    expect(program.prioritise(true, null, at)).toMatchObject({ priority: true, sequence: 2 });
    expect(() => program.prioritise(true, null, at)).toThrow(ProgramAsItIs);
    expect(program.prioritise(false, 'Ganti program.', at)).toMatchObject({ priority: false, reason: 'Ganti program.' });
  });

  it('is what it serves, in whatever order that is said', () => {
    const program = aDraftedProgram();
    const [one, other] = [newId(), newId()].map((priorityId) => ({ priorityId, title: 'x' }));
    if (!one || !other) throw new Error('Two were made.');

    expect(program.align([other, one], at).priorities).toHaveLength(2);
    expect(() => program.align([one, other], at)).toThrow(ProgramAsItIs);
    expect(program.align([], at)).not.toHaveProperty('priorities');
    expect(program.alignedWith).toEqual([]);
  });
});

describe('The money of a program', () => {
  const spent = (realised: bigint, on = today, reason: string | null = null) => ({ realised, on, reason });

  it('is recorded by who leads it, and told where it is more than the budget', () => {
    const program = aStartedProgram({ budget: 1_000n });

    expect(program.recordRealisation(spent(1_000n), today, dpmptsp, at)).toMatchObject({
      realised: '1000',
      budget: '1000',
      overspent: false,
    });
    expect(program.recordRealisation(spent(1_001n), today, dpmptsp, at)).toMatchObject({ overspent: true });
    expect(() => program.recordRealisation(spent(2_000n), today, { ...dpmptsp, organisation: 'dinkes' }, at)).toThrow(ProgramNotYours);
  });

  it('is exact where JSON numbers are not (N4)', () => {
    const program = aStartedProgram({ budget: 50_000_000_000_001n });
    expect(program.recordRealisation(spent(9_007_199_254_740_993n), today, dpmptsp, at)).toMatchObject({ realised: '9007199254740993' });
  });

  it('falls only where a record was wrong', () => {
    const program = aStartedProgram();
    program.recordRealisation(spent(500n), today, dpmptsp, at);

    expect(() => program.recordRealisation(spent(499n), today, dpmptsp, at)).toThrow(RealisationFalls);
    expect(program.recordRealisation(spent(499n, today, 'Salah ketik.'), today, dpmptsp, at)).toMatchObject({ reason: 'Salah ketik.' });
  });

  it('is known afterwards, and each record is newer', () => {
    const program = aStartedProgram();
    program.recordRealisation(spent(1n, '2021-05-31'), today, dpmptsp, at);

    expect(() => program.recordRealisation(spent(2n, '2021-05-30'), today, dpmptsp, at)).toThrow(RealisationOutOfTime);
    expect(() => program.recordRealisation(spent(2n, '2021-06-08'), today, dpmptsp, at)).toThrow(RealisationOutOfTime);
  });

  it('is spent from the start on, and billed after the end', () => {
    expect(() => aDraftedProgram().recordRealisation(spent(1n), today, dpmptsp, at)).toThrow(ProgramNotRunning);
    const over = aStartedProgram();
    over.close('achieved', 'x', 'y', at);
    expect(over.recordRealisation(spent(1n), today, dpmptsp, at)).toMatchObject({ realised: '1' });
  });

  it('has another budget once the region has one', () => {
    const program = aStartedProgram({ budget: 1_000n });

    expect(program.setBudget(900n, 'APBD Perubahan', at)).toMatchObject({ formerBudget: '1000', budget: '900', reason: 'APBD Perubahan' });
    expect(() => program.setBudget(900n, 'x', at)).toThrow(ProgramAsItIs);
    expect(() => aDraftedProgram().setBudget(1n, 'x', at)).toThrow(ProgramNotRunning);
  });
});
