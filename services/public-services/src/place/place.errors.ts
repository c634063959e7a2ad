import type { PlaceKind, PlaceStatus } from '@rakor/contracts';
import { DomainError } from '@rakor/kernel';
import type { ShutReason } from './opening-hours.js';
import type { PlaceStep } from './place.steps.js';

/** Not there, or another region's: both are told alike. */
export class PlaceNotFound extends DomainError {
  readonly code = 'place-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such place in this region.');
  }
}

export class PlaceCodeTaken extends DomainError {
  readonly code = 'place-code-taken';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`The region has a place "${code}" already. Choose another code.`, { pointer: '/code' });
  }
}

/** A mini-mall stands in a district's office and serves that district (Permendagri 4/2010). */
export class PlaceNeedsDistrict extends DomainError {
  readonly code = 'place-needs-district';
  readonly kind = 'unprocessable';
  constructor(kind: PlaceKind, region: string) {
    super(
      kind === 'mini-mpp'
        ? `A mini-MPP serves a district. Send the code of a district of region ${region}, as "${region}.01".`
        : `Only a mini-MPP belongs to one district. Leave "district" out.`,
      { pointer: '/district' },
    );
  }
}

export class HoursMalformed extends DomainError {
  readonly code = 'hours-malformed';
  readonly kind = 'unprocessable';
  constructor(index: number, fault: string) {
    super(`A span of the opening hours ${fault}. Send spans of a weekday one after another, each closing after it opens.`, {
      pointer: `/hours/${index}`,
    });
  }
}

/** Each step has its place in the life of a place. */
export class PlaceNotThere extends DomainError {
  readonly code = 'place-status';
  readonly kind = 'conflict';
  constructor(code: string, status: PlaceStatus, step: PlaceStep, from: readonly PlaceStatus[]) {
    super(`Place ${code} is ${status}; "${step}" needs one that is ${from.join(' or ')}.`);
  }
}

/** Whoever runs a place, and the region's cabinet, act for it. */
export class PlaceNotYours extends DomainError {
  readonly code = 'place-not-yours';
  readonly kind = 'forbidden';
  constructor(operator: string) {
    super(`This is for ${operator}, which runs the place, or for the region's secretariat, leader or administrator.`);
  }
}

/** No queue before the soft launch (F1). */
export class PlaceNotOpenToVisitors extends DomainError {
  readonly code = 'place-not-open';
  readonly kind = 'conflict';
  constructor(code: string, status: PlaceStatus) {
    super(
      `Place ${code} is ${status}: it takes visitors from its soft launch on, and not while it is suspended, moving or closed. Its gates tell what is missing.`,
    );
  }
}

const SHUT: Record<ShutReason, string> = {
  weekday: 'has no opening hours on that weekday',
  'national-holiday': 'is shut for a national holiday',
  'joint-leave': 'is shut for joint leave',
  closure: "is shut by the region's own closure",
};

export class PlaceShut extends DomainError {
  readonly code = 'place-shut';
  readonly kind = 'conflict';
  constructor(code: string, date: string, reason: ShutReason) {
    super(`Place ${code} ${SHUT[reason]} on ${date}. Choose another day, or change its hours.`);
  }
}

export class PlaceIsClosed extends DomainError {
  readonly code = 'place-closed';
  readonly kind = 'conflict';
  constructor(code: string) {
    super(`Place ${code} is closed for good. Choose another place.`);
  }
}
