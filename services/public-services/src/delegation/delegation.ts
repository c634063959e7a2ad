import { addDays } from '@rakor/calendar';
import type { DelegationEndedV1, DelegationGrantedV1, DelegationRevokedV1 } from '@rakor/contracts';
import { dayBefore, instantOf, localDateOf, timeZoneOf } from '@rakor/kernel';
import { DelegationOver, DelegationOverlaps, DistrictUnclear, RevokedTooLate, ValidityMalformed } from './delegation.errors.js';

/** From which local day to which, both included; no last day: until it is revoked. */
export interface Validity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Which service goes to which district, and by which decision: "Perbup 12/2023". */
export interface Grant extends Validity {
  readonly district: string;
  readonly standardId: string;
  readonly standardCode: string;
  readonly standardName: string;
  readonly legalBasis: string;
}

/** A part of the regent's authority in the hands of a district's head: the district offers the service only while it is in force (L6). */
export class Delegation implements Grant {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly district: string;
  declare readonly standardId: string;
  declare readonly standardCode: string;
  declare readonly standardName: string;
  declare readonly legalBasis: string;
  declare readonly validFrom: string;
  declare validTo: string | null;
  declare status: 'granted' | 'ended';
  /** When it is told that it has ended: its last day is over. */
  declare dueAt: Date | null;
  declare version: number;

  /**
   * @param others of the same service and district
   * @throws DistrictUnclear, ValidityMalformed, DelegationOverlaps
   */
  static grant(
    id: string,
    region: string,
    grant: Grant,
    others: readonly Delegation[],
    at: Date,
  ): { delegation: Delegation; granted: DelegationGrantedV1 } {
    if (!/^\d{2}\.\d{2}\.\d{2}$/.test(grant.district) || !grant.district.startsWith(`${region}.`)) throw new DistrictUnclear(region);
    if (grant.validTo !== null && grant.validTo < grant.validFrom) throw new ValidityMalformed(grant.validFrom);
    const overlap = others.find((other) => other.overlaps(grant));
    if (overlap) throw new DelegationOverlaps(overlap.legalBasis, overlap.validTo);
    const begin = { id, region, status: 'granted', version: 0 } as const;
    const delegation = Object.assign(new Delegation(), grant, begin, { dueAt: over(region, grant.validTo) });
    const { validFrom, validTo } = grant;
    return { delegation, granted: { ...delegation.changed(), validFrom, validTo, grantedAt: at.toISOString() } };
  }

  /** Ends it earlier. @param validTo its new last day; the day before it begins takes it back altogether. @throws DelegationOver, RevokedTooLate */
  revoke(validTo: string, reason: string, at: Date): DelegationRevokedV1 {
    const today = localDateOf(at, timeZoneOf(this.region));
    if (this.status === 'ended' || (this.validTo !== null && this.validTo < today)) throw new DelegationOver(this.validTo ?? today);
    const began = this.validFrom <= today;
    const earliest = began ? today : dayBefore(this.validFrom);
    if (validTo < earliest || (this.validTo !== null && validTo >= this.validTo)) throw new RevokedTooLate(earliest, this.validTo);
    this.validTo = validTo;
    this.dueAt = over(this.region, validTo);
    return { ...this.changed(), reason, validTo, revokedAt: at.toISOString() };
  }

  /** Its last day is over. */
  end(now: Date): DelegationEndedV1 {
    const { validTo } = this;
    if (validTo === null) throw new Error('What has no last day does not come due.');
    this.status = 'ended';
    this.dueAt = null;
    return { ...this.changed(), validTo, endedAt: now.toISOString() };
  }

  /** Decided by the date, not by whether its end has been told. @param date local to the region */
  isInForceOn(date: string): boolean {
    return this.validFrom <= date && (this.validTo === null || date <= this.validTo);
  }

  private overlaps({ validFrom, validTo }: Validity): boolean {
    // One that was taken back before it began has no day.
    if (this.validTo !== null && this.validTo < this.validFrom) return false;
    return this.validFrom <= (validTo ?? FOREVER) && validFrom <= (this.validTo ?? FOREVER);
  }

  private changed(): Omit<DelegationGrantedV1, 'validFrom' | 'validTo' | 'grantedAt'> {
    this.version += 1;
    const { id, version, district, standardId, standardCode, standardName, legalBasis } = this;
    return { delegationId: id, sequence: version, district, standardId, standardCode, standardName, legalBasis };
  }
}

const FOREVER = '9999-12-31';

/** The midnight, on the region's clocks, after the last day. */
function over(region: string, validTo: string | null): Date | null {
  return validTo === null ? null : instantOf(addDays(validTo, 1), 0, timeZoneOf(region));
}
