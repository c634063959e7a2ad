import { Count, Id, Instant, ListOf, Maybe, OneOf, Region, Sequence, Text } from '../fields.js';
import { LADDER_PROOFS, type LadderProof } from './vocabulary.js';

/** Something that a district shows of itself, and what it rests on. */
export class DistrictProof {
  @OneOf(LADDER_PROOFS) proof!: LadderProof;
  /** A decision, a report, an address. */
  @Text(500) basis!: string;
}

/** What cannot be counted of a district's counters was said, or said anew (F11). */
export class DistrictDescribedV1 {
  static readonly type = 'public-services.district-described.v1';
  static readonly key = 'districtId';

  @Id() districtId!: string;
  @Sequence() sequence!: number;
  @Region() district!: string;
  @Text(200) name!: string;
  /** By road to the regency's town. */
  @Count() kilometresToTown!: number;
  @Maybe() @ListOf(() => DistrictProof) proofs?: DistrictProof[] | null;
  @Instant() describedAt!: string;
}
