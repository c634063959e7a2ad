import type { PipeTransform } from '@nestjs/common';
import { LAUNCH_GATES, type LaunchGate } from '@rakor/contracts';
import { ValidationFailed } from '@rakor/http';

/** The `:gate` of a path. */
export const KnownGate: PipeTransform<string, LaunchGate> = {
  transform(gate) {
    const known = LAUNCH_GATES.find((one) => one === gate);
    if (known) return known;
    throw new ValidationFailed([{ pointer: '/gate', detail: 'there is no such gate', mend: `Send one of ${LAUNCH_GATES.join(', ')}.` }]);
  },
};
