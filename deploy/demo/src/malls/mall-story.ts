import type { InstitutionKind, LaunchGate, PlaceKind, PlannedEvidence } from '@rakor/contracts';

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

/** A launch, by the words in which the report says when. */
interface LaunchStory {
  readonly gate: LaunchGate;
  readonly phrase: string;
  readonly guest?: string;
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
  readonly launch?: LaunchStory;
  readonly district?: DistrictStory;
  /** Has opened its doors. */
  readonly opened?: true;
}
