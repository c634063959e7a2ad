import type { Program, ProgramDraft } from '../program.js';

/** A program as it is drafted for the fiscal year after its own: what was verified of it is where it begins. */
export function nextYearOf(program: Program, verifiedPercent: number, budget: bigint | null): ProgramDraft {
  const { id, number, title, description, category, fiscalYear, innovation, alignedWith, members, template, details } = program;
  const { leadId, leadCode, leadName } = program;
  const year = fiscalYear + 1;
  return {
    ...{ title, description, category, innovation, alignedWith, members, leadId, leadCode, leadName, template, details, budget },
    ...{ fiscalYear: year, horizon: 'continuous', windowId: null, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, carriedFrom: id },
    baseline: { on: `${fiscalYear}-12-31`, percent: verifiedPercent, note: number },
  };
}
