import { DomainError } from '@rakor/kernel';

export class ReportNotFound extends DomainError {
  readonly code = 'report-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such report in this region.');
  }
}

export class MayNotReport extends DomainError {
  readonly code = 'may-not-report';
  readonly kind = 'forbidden';
  constructor(lead: string) {
    super(`This is for ${lead}, which leads the program, and for those that support it.`);
  }
}

export class NotAVerifier extends DomainError {
  readonly code = 'not-a-verifier';
  readonly kind = 'forbidden';
  constructor() {
    super('The secretariat or the leader decides on a report.');
  }
}

/** Nobody confirms what he has said himself (F5). */
export class ReporterVerifiesHimself extends DomainError {
  readonly code = 'reporter-verifies-himself';
  readonly kind = 'forbidden';
  constructor() {
    super('You, or somebody of your organisation, made this report: somebody else has to verify it.');
  }
}

/** The first decision stands. */
export class ReportDecided extends DomainError {
  readonly code = 'report-decided';
  readonly kind = 'conflict';
  constructor(verifiedPercent: number | null) {
    const how = verifiedPercent === null ? 'returned' : `verified at ${verifiedPercent} percent`;
    super(`The report was ${how} already. What has changed since needs a report of its own.`);
  }
}

export class ReportOvertaken extends DomainError {
  readonly code = 'report-overtaken';
  readonly kind = 'conflict';
  constructor(latestId: string) {
    super(`A later report on the milestone has taken its place. Decide on that one: ${latestId}.`);
  }
}

export class VerifiedBeyondClaim extends DomainError {
  readonly code = 'verified-beyond-claim';
  readonly kind = 'unprocessable';
  constructor(claimedPercent: number) {
    super(`Only ${claimedPercent} percent were claimed. Verify so much or less; who reports may claim more first.`, {
      pointer: '/verifiedPercent',
    });
  }
}
