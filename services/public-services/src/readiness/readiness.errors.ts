import type { LaunchGate, MissingItem } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';
import type { EvidenceStatus } from './readiness.js';

/** Nobody has said yet what has to be shown. */
export class ReadinessNotPlanned extends DomainError {
  readonly code = 'readiness-not-planned';
  readonly kind = 'conflict';
  constructor(place: string) {
    super(`Nobody has set down what has to be shown before ${place} opens. Put its readiness plan first.`);
  }
}

/** Percentages are of a whole that everybody knows (I5). */
export class WeightsMalformed extends DomainError {
  readonly code = 'weights-malformed';
  readonly kind = 'unprocessable';
  constructor(fault: string) {
    super(`The items of a plan weigh a hundred together, each at least one, each with a code of its own; these ${fault}.`, {
      pointer: '/items',
    });
  }
}

export class EvidenceUnknown extends DomainError {
  readonly code = 'evidence-unknown';
  readonly kind = 'not-found';
  constructor(code: string) {
    super(`The readiness plan has no item "${code}".`);
  }
}

const MENDS: Record<EvidenceStatus, string> = {
  open: 'Submit its evidence first.',
  submitted: 'It waits for somebody to verify or return it.',
  verified: 'It is verified; return it with a reason if that is not so any more.',
  returned: 'Submit its evidence anew.',
};

export class EvidenceNotThere extends DomainError {
  readonly code = 'evidence-status';
  readonly kind = 'conflict';
  constructor(code: string, status: EvidenceStatus, to: EvidenceStatus) {
    super(`Item "${code}" is ${status} and cannot be ${to}. ${MENDS[status]}`);
  }
}

/** Four eyes: whoever says that it is done does not say that it is so (F5). */
export class VerifiedByItsReporter extends DomainError {
  readonly code = 'verified-by-its-reporter';
  readonly kind = 'forbidden';
  constructor() {
    super('Somebody else than who submitted it verifies it.');
  }
}

/** A launch waits until nothing is missing (F1). The whole list stands in `missing`. */
export class GateNotPassed extends DomainError {
  readonly code = 'gate-not-passed';
  readonly kind = 'conflict';
  constructor(place: string, gate: LaunchGate, missing: readonly MissingItem[]) {
    super(
      `${missing.length} ${missing.length === 1 ? 'thing is' : 'things are'} missing before the ${gate} of ${place}. "missing" lists all of them.`,
      {
        extension: { gate, missing },
      },
    );
  }
}
