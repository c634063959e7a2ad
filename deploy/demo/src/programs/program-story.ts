import type { CountMode, ObstacleType, ProgramCategory, ProgramHorizon } from '@rakor/contracts';

/** What an organisation says of a milestone, and what the secretariat makes of it. Made up, like all answers. */
export interface Telling {
  /** Which milestone of the program, from 0. */
  readonly milestone: number;
  readonly claimed: number;
  readonly summary: string;
  /** Percent that were found, or why it was sent back; left out while it waits. */
  readonly verdict?: number | { readonly returned: string };
}

/** A milestone of a program that does not go by the days of its template; the day is that of the report's year. */
interface PlannedMilestone {
  readonly title: string;
  readonly weight: number;
  readonly plannedOn: string;
}

export interface ProgramStory {
  /** Rows of the domain document that it proves: "B1". */
  readonly rows: readonly string[];
  readonly title: string;
  /** By a template of the service, with what it asks for; or its own category and milestones. */
  readonly template?: string;
  readonly details?: Readonly<Record<string, string | number>>;
  /** Details that are days, which move with the story. */
  readonly days?: Readonly<Record<string, string>>;
  readonly category?: ProgramCategory;
  readonly horizon?: ProgramHorizon;
  readonly milestones?: readonly PlannedMilestone[];
  readonly trajectory?: readonly { readonly on: string; readonly percent: number }[];
  /** Codes of organisations. */
  readonly lead: string;
  readonly supporting?: readonly string[];
  readonly participants?: readonly string[];
  readonly priority?: boolean;
  readonly innovation?: boolean;
  /** Title of the leaders' priority that it serves; none: an orphan (K3). */
  readonly serves?: string;
  /** Where it stood that was running already (K5). */
  readonly baseline?: { readonly percent: number; readonly note: string };
  /** Whole rupiah. */
  readonly budget?: string;
  /** Spent by the day of the report, whole rupiah. */
  readonly realised?: string;
  readonly told?: readonly Telling[];
  readonly obstacles?: readonly {
    readonly type: ObstacleType;
    readonly text: string;
    readonly unblocker: { readonly organisation: string } | { readonly position: string };
  }[];
  /** What it has many of, by kind of its template. */
  readonly records?: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;
}

/** A leader's window and what he wants to have done in it. */
export interface WindowStory {
  readonly name: string;
  readonly inauguratedOn: string;
  readonly length: number;
  readonly countMode: CountMode;
  readonly maxPriorities?: number;
  /** The day that the report tells of: that is today, when the demo plays it, and everything else moves with it. */
  readonly toldOn: string;
  readonly priorities?: readonly string[];
  readonly programs: readonly ProgramStory[];
}

/** A figure over the regencies of a province, and where it is to go. */
export interface IndicatorStory {
  readonly definition: string;
  /** Code of the organisation that owns it, in the province and in each regency. */
  readonly owner: string;
  readonly target: {
    readonly baseline: { readonly period: string; readonly value: string };
    readonly target: { readonly period: string; readonly value: string };
    readonly aspiration: string;
  };
  /** Where each regency begins on its own way to the province's target, which is handed down to it. */
  readonly baselines: Readonly<Record<string, string>>;
  readonly period: string;
  /** By regency; who is left out has not reported. */
  readonly figures: Readonly<Record<string, { readonly numerator: string; readonly denominator: string }>>;
}
