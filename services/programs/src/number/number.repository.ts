import { Injectable } from '@nestjs/common';
import { NumberSeries } from '@rakor/numbers';

/** JDL: a window (jendela). PRG: a program. */
type NumberKind = 'JDL' | 'PRG';

/** Gives out public numbers. */
@Injectable()
export class NumberRepository extends NumberSeries<NumberKind> {
  constructor() {
    super({ JDL: 1, PRG: 4 });
  }
}
