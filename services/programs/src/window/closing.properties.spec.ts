import type { UndecidedProgram } from '@rakor/contracts';
import fc from 'fast-check';
import { aDraftedProgram, aStartedProgram, BLORA } from '../program/program.builder.js';
import type { Program } from '../program/program.js';
import { aWindow } from './window.builder.js';
import { ProgramsUndecided } from './window.errors.js';

const at = new Date('2021-06-07T02:00:00Z');
const by = 'sekretariat';
const reason = 'Rapat penutupan.';

/** What may be done to a program at the end, allowed or not. */
const DEEDS: Readonly<Record<string, (program: Program) => unknown>> = {
  achieve: (program) => program.close('achieved', reason, by, at),
  withdraw: (program) => program.close('withdrawn', reason, by, at),
  extend: (program) => program.extend('2021-12-31', reason, BLORA, '2021-06-07', by, at),
  'hand over': (program) => program.handOver('renja', 'Renja 2022', reason, by, at),
  'carry over': (program) => program.carryOver({ id: program.id, number: program.number, fiscalYear: 2022 }, 40, reason, by, at),
  prioritise: (program) => program.prioritise(true, null, at),
  nothing: () => undefined,
};
const programs = fc
  .array(fc.boolean(), { maxLength: 12 })
  .map((running) => running.map((runs) => (runs ? aStartedProgram() : aDraftedProgram())));
const deeds = fc.array(fc.record({ nth: fc.nat(), deed: fc.constantFrom(...Object.keys(DEEDS)) }), { maxLength: 40 });

const undecidedOf = (all: readonly Program[]): UndecidedProgram[] =>
  all
    .filter(({ decision }) => decision === null)
    .map(({ id, number, title, leadId, leadCode, leadName }) => ({ programId: id, number, title, leadId, leadCode, leadName }));
const count = (all: readonly Program[], decision: Program['decision']) => all.filter((program) => program.decision === decision).length;
const decisionsOn = (all: readonly Program[]) => ({
  ...{ closed: count(all, 'closed'), extended: count(all, 'extended') },
  ...{ handedOver: count(all, 'handed-over'), carriedOver: count(all, 'carried-over') },
});

function theWindowOver() {
  const window = aWindow();
  while (window.stepAt && window.stepAt <= at) window.pass([], window.stepAt);
  return window;
}

/** A deed that the program refuses leaves it as it was. */
function attempt(program: Program, deed: string): void {
  const before = JSON.stringify([program.status, program.decision, program.version]);
  try {
    DEEDS[deed]?.(program);
  } catch {
    expect(JSON.stringify([program.status, program.decision, program.version])).toBe(before);
  }
}

describe('Whatever is done to the programs of a window', () => {
  it('it is closed exactly when none is left, and the decisions add up to all of them', () => {
    fc.assert(
      fc.property(programs, deeds, (all, done) => {
        for (const { nth, deed } of done) {
          const program = all[nth % Math.max(1, all.length)];
          if (program) attempt(program, deed);
        }
        const [window, undecided, decided] = [theWindowOver(), undecidedOf(all), decisionsOn(all)];
        if (undecided.length > 0) {
          expect(() => window.close(undecided, decided, by, at)).toThrow(ProgramsUndecided);
          expect(window.status).toBe('ended');
          return;
        }
        const { programsClosed, programsExtended, programsHandedOver, programsCarriedOver = 0 } = window.close(undecided, decided, by, at);
        expect(programsClosed + programsExtended + programsHandedOver + Number(programsCarriedOver)).toBe(all.length);
        expect(window.status).toBe('closed');
      }),
    );
  });

  it('a program that is undecided is a draft or runs, and one that is decided does not wait', () => {
    fc.assert(
      fc.property(programs, deeds, (all, done) => {
        for (const { nth, deed } of done) {
          const program = all[nth % Math.max(1, all.length)];
          if (program) attempt(program, deed);
        }
        for (const { status, decision } of all) {
          if (decision === null) expect(['draft', 'running']).toContain(status);
          else expect(status).toBe(decision === 'extended' ? 'running' : decision);
        }
      }),
    );
  });
});
