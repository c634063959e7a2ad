import { ApiProperty } from '@nestjs/swagger';
import {
  ORGANISATION_CLASSES,
  type OrganisationClass,
  PROGRAM_CATEGORIES,
  PROGRAM_HORIZONS,
  PROGRAM_OUTCOMES,
  PROGRAM_PARTS,
  type ProgramCategory,
  type ProgramHorizon,
  type ProgramOutcome,
  type ProgramPart,
  REGULAR_PLANS,
  type RegularPlan,
} from '@rakor/contracts';
import { outside, trajectoryOf } from './plan.js';
import type { Program } from './program.js';
import { digits, PROGRAM_DECISIONS, PROGRAM_STATUSES, type ProgramDecision, type ProgramStatus, type WindowDays } from './program.state.js';
import type { Values } from '@rakor/forms';

const PROGRAM_WARNINGS = ['overspent', 'no-budget', 'plan-outside'] as const;
type ProgramWarning = (typeof PROGRAM_WARNINGS)[number];

export class MilestoneView {
  @ApiProperty({ format: 'uuid', description: 'Stays through revisions of the plan.' }) id!: string;
  @ApiProperty({ example: 'Soft launch' }) title!: string;
  @ApiProperty({ description: 'Percent of the whole; all of them come to 100.' }) weight!: number;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
}

export class TrajectoryPointView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ description: 'How far it is to be at the end of that day.' }) percent!: number;
}

export class BaselineView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ description: 'What counts is what came on top.' }) percent!: number;
  @ApiProperty() note!: string;
}

export class MemberView {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ enum: ORGANISATION_CLASSES }) organisationClass!: OrganisationClass;
  @ApiProperty({ enum: PROGRAM_PARTS }) part!: ProgramPart;
}

/** A program as everybody sees it. */
export class ProgramView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'PRG/33.16/2021/0001' }) number!: string;
  @ApiProperty({ example: 'Mal Pelayanan Publik' }) title!: string;
  @ApiProperty({ type: String, nullable: true }) description!: string | null;
  @ApiProperty({ enum: PROGRAM_CATEGORIES }) category!: ProgramCategory;
  @ApiProperty({ example: 2021 }) fiscalYear!: number;
  @ApiProperty({ enum: PROGRAM_HORIZONS }) horizon!: ProgramHorizon;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) windowId!: string | null;
  @ApiProperty({ format: 'date', description: 'That of its window, where it has none of its own.' }) startsOn!: string;
  @ApiProperty({ format: 'date', description: 'The last day of its window, where it was not extended.' }) endsOn!: string;
  @ApiProperty({ type: BaselineView, nullable: true }) baseline!: BaselineView | null;
  @ApiProperty({ description: 'One of the priorities of its window.' }) priority!: boolean;
  @ApiProperty({ description: 'Something new, worth showing to others (K6).' }) innovation!: boolean;
  @ApiProperty({ format: 'uuid' }) leadId!: string;
  @ApiProperty({ example: 'dpmptsp' }) leadCode!: string;
  @ApiProperty() leadName!: string;
  @ApiProperty({ type: [MemberView] }) members!: readonly MemberView[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'Leaders’ priorities that it serves; none: an orphan.' })
  alignedWith!: readonly string[];
  @ApiProperty({ type: String, nullable: true, description: 'Whole rupiah.' }) budget!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Spent from the beginning on, whole rupiah.' }) realised!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) realisedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) template!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What its template asks for.' })
  details!: Values;
  @ApiProperty({ type: [MilestoneView] }) milestones!: readonly MilestoneView[];
  @ApiProperty({ type: [TrajectoryPointView], description: 'As it was set, or what the milestones come to.' })
  trajectory!: readonly TrajectoryPointView[];
  @ApiProperty({ enum: PROGRAM_STATUSES }) status!: ProgramStatus;
  @ApiProperty({ enum: PROGRAM_DECISIONS, nullable: true, description: 'What becomes of it after its window; null: undecided.' })
  decision!: ProgramDecision | null;
  @ApiProperty({ enum: PROGRAM_OUTCOMES, nullable: true }) outcome!: ProgramOutcome | null;
  @ApiProperty({ enum: REGULAR_PLANS, nullable: true }) regularPlan!: RegularPlan | null;
  @ApiProperty({ type: String, nullable: true }) planReference!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The program of the year before that it goes on with.' })
  carriedFrom!: string | null;
  @ApiProperty({ enum: PROGRAM_WARNINGS, isArray: true, description: 'What is not refused, and should be looked at.' })
  warnings!: ProgramWarning[];
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

/** @param window its own, where it has one */
export function viewOf(program: Program, window: WindowDays | null): ProgramView {
  const { id, number, title, description, category, fiscalYear, horizon, windowId, baseline, priority, innovation } = program;
  const { leadId, leadCode, leadName, members, alignedWith, realisedOn, template, details, milestones } = program;
  const { status, decision, outcome, regularPlan, planReference, carriedFrom, version } = program;
  const { from, until } = program.days(window);
  return {
    ...{ id, number, title, description, category, fiscalYear, horizon, windowId, startsOn: from, endsOn: until, baseline },
    ...{ priority, innovation, leadId, leadCode, leadName, members, alignedWith },
    ...{ budget: digits(program.budget), realised: digits(program.realised), realisedOn, template, details },
    ...{ milestones, trajectory: trajectoryOf(program), status, decision, outcome, regularPlan, planReference, carriedFrom },
    ...{ warnings: warningsOf(program, window), version },
  };
}

function warningsOf(program: Program, window: WindowDays | null): ProgramWarning[] {
  const noBudget = program.budget === null && program.realised !== null;
  const planOutside = outside(program, program.days(window)).length > 0;
  return [
    ...(program.isOverspent() ? (['overspent'] as const) : []),
    ...(noBudget ? (['no-budget'] as const) : []),
    ...(planOutside ? (['plan-outside'] as const) : []),
  ];
}
