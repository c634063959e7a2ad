import { Injectable } from '@nestjs/common';
import { DistrictDescribedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { District, type Description } from '../district.js';
import { LadderReader } from '../ladder.reader.js';
import type { LadderView } from '../ladder.view.js';

export interface DescribeDistrict {
  readonly code: string;
  readonly expected?: number | undefined;
  readonly description: Description;
}

@Injectable()
export class DescribeDistrictHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ladder: LadderReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DistrictNotFound, VersionMismatch */
  async execute(context: RequestContext, { code, expected, description }: DescribeDistrict): Promise<LadderView> {
    return this.unitOfWork.run(context, async (tx) => {
      const district = await this.ladder.districtForUpdate(tx, code);
      expectVersion(district.version, expected);
      const now = this.clock.now();
      const described = district.describe(description, now);

      const { region, id, ...state } = district;
      await tx.manager.update(District, { region, id }, state);
      await tx.outbox.add(DistrictDescribedV1, described);
      return this.ladder.view(tx, district, now, {});
    });
  }
}
