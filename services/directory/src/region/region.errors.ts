import { DomainError } from '@rakor/kernel';

/** No region has this code. */
export class RegionUnknown extends DomainError {
  readonly code = 'region-unknown';
  readonly kind = 'not-found';
  constructor(code: string) {
    super(
      `No region has the code ${code}. Look it up with GET /v1/regions?search=… and send the code, as in "36.04" for Kabupaten Serang.`,
    );
  }
}
