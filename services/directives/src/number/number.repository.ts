import { Injectable } from '@nestjs/common';
import { NumberSeries } from '@rakor/numbers';

/** RKR: a meeting (rapat koordinasi). ARH: a directive (arahan). USL: a proposal (usulan). */
type NumberKind = 'RKR' | 'ARH' | 'USL';

/** Gives out public numbers. */
@Injectable()
export class NumberRepository extends NumberSeries<NumberKind> {
  constructor() {
    super({ RKR: 1, ARH: 5, USL: 5 });
  }
}
