import type {
  EvidenceReturnedV1,
  EvidenceSubmittedV1,
  EvidenceVerifiedV1,
  GateExaminedV1,
  LaunchGate,
  MissingItem,
  PlannedEvidence,
  ReadinessClaimedV1,
  ReadinessPlannedV1,
  Workstream,
} from '@rakor/contracts';
import type { Place } from '../place/place.js';
import { EvidenceNotThere, EvidenceUnknown, VerifiedByItsReporter, WeightsMalformed } from './readiness.errors.js';

export type EvidenceStatus = 'open' | 'submitted' | 'verified' | 'returned';

/** An item of the plan, and what has become of it. */
export interface EvidenceItem extends PlannedEvidence {
  readonly status: EvidenceStatus;
  readonly note: string | null;
  readonly links: readonly string[];
  readonly submittedBy: string | null;
  readonly verifiedBy: string | null;
  /** Why it was returned, where it was. */
  readonly reason: string | null;
}

/** What whoever runs the place says of a workstream, or of the whole. */
export interface Claim {
  readonly workstream: Workstream | null;
  readonly percent: number;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** What somebody shows. */
export interface Evidence {
  readonly note: string;
  readonly links: readonly string[];
}

/** A hundred parts: what is verified of them is the percentage. */
const WHOLE = 100;

/** How far a place is on its way to its launches: weighted evidence, and beside it what is claimed (F1, F5). */
export class Readiness {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly placeId: string;
  declare readonly placeCode: string;
  declare readonly placeName: string;
  declare readonly operatorId: string;
  declare readonly operatorCode: string;
  declare readonly operatorName: string;
  declare items: readonly EvidenceItem[];
  declare claims: readonly Claim[];
  declare version: number;

  /** Of a place that has no plan yet. */
  static of(id: string, place: Place): Readiness {
    const { region, id: placeId, code: placeCode, name: placeName, operatorId, operatorCode, operatorName } = place;
    return Object.assign(new Readiness(), {
      id,
      region,
      placeId,
      placeCode,
      placeName,
      operatorId,
      operatorCode,
      operatorName,
      items: [],
      claims: [],
      version: 0,
    });
  }

  /** Sets down what has to be shown; what was shown already stays shown. @throws WeightsMalformed */
  plan(planned: readonly PlannedEvidence[], at: Date): ReadinessPlannedV1 {
    mustWeighAHundred(planned);
    const known = new Map(this.items.map((item) => [item.code, item]));
    this.items = planned.map((item) => ({ ...NOTHING_SHOWN, ...known.get(item.code), ...item }));
    return { ...this.changed(), items: [...planned], verifiedPercent: this.verified(), plannedAt: at.toISOString() };
  }

  /** @throws EvidenceUnknown, EvidenceNotThere */
  submit(code: string, { note, links }: Evidence, by: string, at: Date): EvidenceSubmittedV1 {
    const item = this.item(code, ['open', 'submitted', 'returned'], 'submitted');
    this.put({ ...item, status: 'submitted', note, links, submittedBy: by, verifiedBy: null, reason: null });
    return { ...this.changed(), ...named(item), note, submittedBy: by, submittedAt: at.toISOString() };
  }

  /** @throws EvidenceUnknown, EvidenceNotThere, VerifiedByItsReporter */
  verify(code: string, by: string, at: Date): EvidenceVerifiedV1 {
    const item = this.item(code, ['submitted'], 'verified');
    if (item.submittedBy === by) throw new VerifiedByItsReporter();
    this.put({ ...item, status: 'verified', verifiedBy: by });
    return { ...this.changed(), ...named(item), verifiedBy: by, verifiedPercent: this.verified(), verifiedAt: at.toISOString() };
  }

  /** It is not as it was said, or not any more: what was verified may be taken back. @throws EvidenceUnknown, EvidenceNotThere */
  return(code: string, reason: string, by: string, at: Date): EvidenceReturnedV1 {
    const item = this.item(code, ['submitted', 'verified'], 'returned');
    this.put({ ...item, status: 'returned', verifiedBy: null, reason });
    const told = { reason, returnedBy: by, verifiedPercent: this.verified(), returnedAt: at.toISOString() };
    return { ...this.changed(), ...named(item), ...told };
  }

  /** What is said of how far it is; it changes nothing of what is verified. */
  claim(workstream: Workstream | null, percent: number, by: string, at: Date): ReadinessClaimedV1 {
    const claim = { workstream, percent, by, at: at.toISOString() };
    this.claims = [...this.claims.filter((one) => one.workstream !== workstream), claim];
    const { verified, weight } = this.shareOf(workstream);
    const verifiedPercent = weight === 0 ? 0 : Math.floor((verified * WHOLE) / weight);
    return { ...this.changed(), workstream, claimedPercent: percent, verifiedPercent, claimedBy: by, claimedAt: claim.at };
  }

  /** Puts on record what was found when it was held against a gate. */
  examined(gate: LaunchGate, missing: readonly MissingItem[], at: Date): GateExaminedV1 {
    const found = missing.length > 0 ? { missing: [...missing] } : {};
    return { ...this.changed(), gate, passed: missing.length === 0, ...found, examinedAt: at.toISOString() };
  }

  /** Verified parts of a hundred; of those that a gate needs, where one is named. */
  verified(gate: LaunchGate = 'grand-launch'): number {
    return weigh(this.needed(gate).filter(({ status }) => status === 'verified'));
  }

  /** What a gate needs: the grand launch everything, the soft launch its own. */
  needed(gate: LaunchGate): EvidenceItem[] {
    return this.items.filter((item) => gate === 'grand-launch' || item.gate === 'soft-launch');
  }

  /** Numerator and denominator of a workstream, or of the whole. */
  shareOf(workstream: Workstream | null): { verified: number; weight: number } {
    const items = this.items.filter((item) => workstream === null || item.workstream === workstream);
    return { verified: weigh(items.filter(({ status }) => status === 'verified')), weight: weigh(items) };
  }

  claimOf(workstream: Workstream | null): Claim | undefined {
    return this.claims.find((claim) => claim.workstream === workstream);
  }

  private item(code: string, from: readonly EvidenceStatus[], to: EvidenceStatus): EvidenceItem {
    const item = this.items.find((one) => one.code === code);
    if (!item) throw new EvidenceUnknown(code);
    if (!from.includes(item.status)) throw new EvidenceNotThere(code, item.status, to);
    return item;
  }

  private put(changed: EvidenceItem): void {
    this.items = this.items.map((item) => (item.code === changed.code ? changed : item));
  }

  private changed(): Omit<ReadinessPlannedV1, 'items' | 'verifiedPercent' | 'plannedAt'> {
    this.version += 1;
    const { id, version, placeId, placeCode, placeName, operatorId, operatorCode, operatorName } = this;
    return { readinessId: id, sequence: version, placeId, placeCode, placeName, operatorId, operatorCode, operatorName };
  }
}

const NOTHING_SHOWN = { status: 'open', note: null, links: [], submittedBy: null, verifiedBy: null, reason: null } as const;

export function weigh(items: readonly Pick<PlannedEvidence, 'weight'>[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}

function named({ code, workstream, title }: EvidenceItem) {
  return { code, workstream, title };
}

function mustWeighAHundred(items: readonly PlannedEvidence[]): void {
  const sum = weigh(items);
  if (sum !== WHOLE) throw new WeightsMalformed(`weigh ${sum} together`);
  if (items.some(({ weight }) => weight < 1)) throw new WeightsMalformed('weigh nothing, one of them');
  if (new Set(items.map(({ code }) => code)).size < items.length) throw new WeightsMalformed('have a code twice');
}
