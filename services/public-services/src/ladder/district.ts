import type { DistrictDescribedV1, DistrictProof } from '@rakor/contracts';

/** What is said of a district, where nothing can be counted. */
export interface Description {
  readonly name: string;
  /** By road to the regency's town; a trip avoided saves it twice. */
  readonly kilometresToTown: number;
  readonly proofs: readonly DistrictProof[];
}

/** A district of the regency, with what it shows of its counters (F11). */
export class District implements Description {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly code: string;
  declare name: string;
  declare kilometresToTown: number;
  declare proofs: readonly DistrictProof[];
  declare version: number;

  static of(id: string, region: string, code: string): District {
    return Object.assign(new District(), { id, region, code, name: code, kilometresToTown: 0, proofs: [], version: 0 });
  }

  describe({ name, kilometresToTown, proofs }: Description, at: Date): DistrictDescribedV1 {
    Object.assign(this, { name, kilometresToTown, proofs });
    this.version += 1;
    const { id, version, code } = this;
    const shown = proofs.length > 0 ? { proofs: [...proofs] } : {};
    return { districtId: id, sequence: version, district: code, name, kilometresToTown, ...shown, describedAt: at.toISOString() };
  }
}
