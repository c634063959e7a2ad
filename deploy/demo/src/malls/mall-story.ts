import type { InstitutionKind, LaunchGate, PlaceKind, PlannedEvidence, PriorityNeed, TicketChannel } from '@rakor/contracts';
import type { Region } from '../story.js';

/** Somebody who takes part in a place; whether that has come to a counter yet is ours where the report does not say so. */
interface Taking {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  /** Serves at its counter already. */
  readonly live?: boolean;
}

/** A service of the region's own catalogue, with what is told of it to the public. */
interface OfferedStory {
  readonly code: string;
  readonly name: string;
  readonly prefix: string;
  /** Of a district: the decision that delegates it. */
  readonly legalBasis?: string;
}

/** A launch, by the words in which the report says when, or so many days after the one before it. */
export interface LaunchStory {
  readonly gate: LaunchGate;
  readonly due: { readonly phrase: string } | { readonly daysAfter: number };
  readonly guest?: string;
  /** Who is asked to open on the same day. */
  readonly partners?: readonly PartnerStory[];
}

/** Another tenant that is asked to a joint launch. */
export interface PartnerStory {
  readonly region: Region;
  /** With which it comes along; left out where it has not answered yet. */
  readonly hall?: MallStory;
}

/** What becomes of somebody who takes a number; `waits` until somebody looks at the demo. */
export type Fate = 'served' | 'held' | 'transferred' | 'missed' | 'left' | 'serving' | 'waits';

export interface Visitor {
  /** Code of the service that he comes for. */
  readonly service: string;
  readonly fate: Fate;
  /** By default from the kiosk. */
  readonly channel?: TicketChannel;
  readonly need?: PriorityNeed;
}

/** A day at the counters, up to the moment at which somebody looks; its people are made up. */
export interface DayStory {
  readonly visitors: readonly Visitor[];
  /** Code of the service to which those go who are transferred. */
  readonly transfersTo: string;
  readonly notice: { readonly id: string; readonly en: string };
}

/** What a district shows of its counters (L6). */
interface DistrictStory {
  readonly code: string;
  readonly name: string;
  /** How far the regency's town is; ours. */
  readonly kilometresToTown: number;
}

/** A mall of the reports, up to the day of the meeting: what of it is ready, and what is only said to be. */
export interface MallStory {
  /** Rows of the domain document that it proves: "B1". */
  readonly rows: readonly string[];
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly location: string;
  readonly floor?: string;
  readonly targetYear?: number;
  /** Code of the organisation that runs it. */
  readonly operator: string;
  readonly evidence: readonly PlannedEvidence[];
  /** Codes of the items that somebody else has seen. */
  readonly seen: readonly string[];
  /** What whoever runs it says of the whole. */
  readonly claimed?: number;
  readonly institutions?: readonly Taking[];
  readonly services?: readonly OfferedStory[];
  readonly launches?: readonly LaunchStory[];
  readonly district?: DistrictStory;
  /** Has opened its doors. */
  readonly opened?: true;
  /** Never closes: its day can be played at whatever hour the demo is started. */
  readonly roundTheClock?: true;
  readonly day?: DayStory;
}
