import { newId } from '@rakor/kernel';
import type { Plan } from './plan.js';
import { Program, type ProgramDraft } from './program.js';
import type { Actor, WindowDays } from './program.state.js';

/** Blora's 99 days (domain §1.2). */
export const BLORA: WindowDays = { inauguratedOn: '2021-02-26', lastDay: '2021-06-04' };
export const secretariat: Actor = { actorId: 'sekretariat', role: 'secretariat' };
export const dpmptsp: Actor = { actorId: 'staf-dpmptsp', role: 'organisation', organisation: 'dpmptsp' };

/** The mall of public services (B1), as it is put into the register. */
export function mppDraft(overrides: Partial<ProgramDraft> = {}): ProgramDraft {
  return {
    ...{ title: 'Mal Pelayanan Publik', description: null, category: 'public-service', fiscalYear: 2021, horizon: 'window' },
    ...{
      windowId: newId(),
      startsOn: null,
      endsOn: null,
      baseline: null,
      innovation: false,
      members: [],
      alignedWith: [],
      carriedFrom: null,
    },
    ...{ leadId: newId(), leadCode: 'dpmptsp', leadName: 'DPMPTSP', budget: 1_250_000_000n, template: null, details: {} },
    ...overrides,
  };
}

/** Its two launches. */
export function mppPlan(): Plan {
  const milestones = [
    { id: newId(), title: 'Soft launch', weight: 60, plannedOn: '2021-05-11' },
    { id: newId(), title: 'Grand launch', weight: 40, plannedOn: '2021-06-04' },
  ];
  return { milestones, trajectory: [] };
}

export function aDraftedProgram(overrides: Partial<ProgramDraft> = {}, plan = mppPlan(), window: WindowDays | null = BLORA): Program {
  const identity = { id: newId(), region: '33.16', number: 'PRG/33.16/2021/0001' };
  return Program.draft(identity, mppDraft(overrides), plan, window, secretariat, new Date('2021-02-26T02:00:00Z')).program;
}

export function aStartedProgram(overrides: Partial<ProgramDraft> = {}): Program {
  const program = aDraftedProgram(overrides);
  program.start(BLORA, secretariat, new Date('2021-02-27T02:00:00Z'));
  return program;
}
