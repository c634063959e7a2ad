import type { PipeTransform } from '@nestjs/common';
import { type DistrictProof, LADDER_PROOFS, type LadderProof } from '@rakor/contracts';
import { Text, ValidationFailed } from '@rakor/http';
import { IsIn } from 'class-validator';

/** Something that a district shows of itself, and what it rests on. */
export class ProofDto implements DistrictProof {
  @IsIn(LADDER_PROOFS) proof!: LadderProof;
  /** A decision, a report, an address. */
  @Text(500) basis!: string;
}

/** The `:district` of a path. Whether it is one of the region is asked by the database, too. */
export const KnownDistrict: PipeTransform<string, string> = {
  transform(district) {
    if (/^\d{2}\.\d{2}\.\d{2}$/.test(district)) return district;
    throw new ValidationFailed([{ pointer: '/district', detail: 'the district in the path is none', mend: 'Send a code as "35.24.01".' }]);
  },
};
