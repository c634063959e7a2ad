import { DomainError } from '@rakor/kernel';
import type { FigureFault } from './figure.js';

/** Not there, or another region's: both are told alike. */
export class MeasurementNotFound extends DomainError {
  readonly code = 'measurement-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such measurement in this region.');
  }
}

/** What was written cannot be a figure of the indicator. */
export class FigureRefused extends DomainError {
  readonly code = 'figure-refused';
  readonly kind = 'unprocessable';
  constructor(faults: readonly FigureFault[]) {
    super(`The figure cannot be one of this indicator: ${faults.map(({ field, reason }) => `${field}: ${reason}`).join('; ')}.`, {
      faults: faults.map(({ field, reason }) => ({ pointer: `/${field}`, detail: reason })),
    });
  }
}

/** One figure for a period at a place; what is wrong with it is revised, so that its history stays. */
export class AlreadyMeasured extends DomainError {
  readonly code = 'already-measured';
  readonly kind = 'conflict';
  constructor(id: string, period: string, place: string) {
    super(
      `There is a figure of ${period} for ${place} already. Revise it with POST …/measurements/${id}/revise and a reason; what it says now is kept.`,
    );
  }
}

/** Nobody corrects a figure to what it says already. */
export class FigureUnchanged extends DomainError {
  readonly code = 'figure-unchanged';
  readonly kind = 'conflict';
  constructor() {
    super('The figure says this already. Send another numerator or denominator.');
  }
}

/** It is for the organisation that owns the indicator (or the part), or for the secretariat. */
export class NotYourIndicator extends DomainError {
  readonly code = 'indicator-not-yours';
  readonly kind = 'forbidden';
  constructor(owner: string) {
    super(`This is for ${owner}, or for the secretariat of the region.`);
  }
}

/** Whoever measured does not say himself that it is right. */
export class ApproverIsSubmitter extends DomainError {
  readonly code = 'approver-is-submitter';
  readonly kind = 'forbidden';
  constructor(own: number) {
    super(`${own} of these figures you have written yourself. Let somebody else of the secretariat approve them.`);
  }
}

export class NothingToApprove extends DomainError {
  readonly code = 'nothing-to-approve';
  readonly kind = 'conflict';
  constructor(period: string) {
    super(`No figure of ${period} waits for this. List them with GET …/measurements?period=${period}.`);
  }
}

/** Only what waits for approval, or what the region stands for, can be returned. */
export class MeasurementNotReturnable extends DomainError {
  readonly code = 'measurement-not-returnable';
  readonly kind = 'conflict';
  constructor(status: string) {
    super(`The figure is ${status}: there is nothing to return.`);
  }
}

/** A regency approves; its province accepts. */
export class OnlyProvinceAccepts extends DomainError {
  readonly code = 'only-province-accepts';
  readonly kind = 'forbidden';
  constructor() {
    super('Only a province accepts what its regencies stand for. Approve the figures of your own region instead.');
  }
}

/** More than an import takes. */
export class ExportTooLarge extends DomainError {
  readonly code = 'export-too-large';
  readonly kind = 'unprocessable';
  constructor(most: number) {
    super(`There are more than ${most} figures. Narrow it down by indicator, from or until, and take it in several files.`);
  }
}
