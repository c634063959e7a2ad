import { EntitySchema, type ValueTransformer } from 'typeorm';
import { Program } from './program.js';

/** PostgreSQL's bigint comes as digits. */
const RUPIAH: ValueTransformer = {
  from: (digits: string | null) => (digits === null ? null : BigInt(digits)),
  to: (amount: bigint | null) => (amount === null ? null : amount.toString()),
};

export const ProgramSchema = new EntitySchema<Program>({
  name: 'program',
  target: Program,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    title: { type: 'text' },
    description: { type: 'text', nullable: true },
    category: { type: 'text' },
    fiscalYear: { type: 'int', name: 'fiscal_year' },
    horizon: { type: 'text' },
    windowId: { type: 'uuid', name: 'window_id', nullable: true },
    startsOn: { type: 'date', name: 'starts_on', nullable: true },
    endsOn: { type: 'date', name: 'ends_on', nullable: true },
    baseline: { type: 'jsonb', nullable: true },
    priority: { type: 'boolean' },
    innovation: { type: 'boolean' },
    leadId: { type: 'uuid', name: 'lead_id' },
    leadCode: { type: 'text', name: 'lead_code' },
    leadName: { type: 'text', name: 'lead_name' },
    members: { type: 'jsonb' },
    alignedWith: { type: 'uuid', array: true, name: 'aligned_with' },
    budget: { type: 'bigint', nullable: true, transformer: RUPIAH },
    realised: { type: 'bigint', nullable: true, transformer: RUPIAH },
    realisedOn: { type: 'date', name: 'realised_on', nullable: true },
    template: { type: 'text', nullable: true },
    details: { type: 'jsonb' },
    trajectory: { type: 'jsonb' },
    status: { type: 'text' },
    decision: { type: 'text', nullable: true },
    outcome: { type: 'text', nullable: true },
    regularPlan: { type: 'text', name: 'regular_plan', nullable: true },
    planReference: { type: 'text', name: 'plan_reference', nullable: true },
    carriedFrom: { type: 'uuid', name: 'carried_from', nullable: true },
    startedAt: { type: 'timestamptz', name: 'started_at', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    version: { type: 'int' },
  },
});
