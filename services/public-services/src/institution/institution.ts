import type {
  InstitutionAgreedV1,
  InstitutionAgreementExpiredV1,
  InstitutionAgreementExpiringV1,
  InstitutionAgreementRenewedV1,
  InstitutionInvitedV1,
  InstitutionKind,
  InstitutionLiveV1,
  InstitutionStaffedV1,
  InstitutionStatus,
  InstitutionTrainedV1,
  InstitutionWithdrawnV1,
} from '@rakor/contracts';
import { isTenantCode, localDateOf, timeZoneOf } from '@rakor/kernel';
import type { Place } from '../place/place.js';
import { type Agreement, dueNotice, nextNotice } from './agreement.js';
import { AgreementNotInForce, AgreementTooShort, InstitutionNotThere, OfficersUnclear, OwnerRegionUnclear } from './institution.errors.js';
import { destination, type InstitutionStep, STEPS } from './institution.steps.js';

export interface Invitation {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  /** The tenant to whom its cases belong, where that is another government (F15). */
  readonly ownerRegion: string | null;
}

/** An institution's part in a place: from the invitation to its counter, as long as its agreement lasts (domain §4.5). */
export class Institution implements Invitation {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly placeId: string;
  declare readonly placeCode: string;
  declare readonly placeName: string;
  declare readonly operatorId: string;
  declare readonly operatorCode: string;
  declare readonly operatorName: string;
  declare readonly code: string;
  declare readonly name: string;
  declare readonly kind: InstitutionKind;
  declare readonly ownerRegion: string | null;
  declare status: InstitutionStatus;
  declare agreementNumber: string | null;
  declare signedOn: string | null;
  declare expiresOn: string | null;
  declare officers: number;
  declare liveOn: string | null;
  /** When the end of its agreement is told of next. */
  declare dueAt: Date | null;
  declare version: number;

  /** @throws OwnerRegionUnclear */
  static invite(id: string, place: Place, invitation: Invitation, at: Date): { institution: Institution; invited: InstitutionInvitedV1 } {
    const { kind, ownerRegion } = invitation;
    const foreign = kind === 'other-regency' || kind === 'province';
    const owns =
      ownerRegion !== null &&
      isTenantCode(ownerRegion) &&
      ownerRegion !== place.region &&
      (ownerRegion.length === 2) === (kind === 'province');
    if (foreign ? !owns : ownerRegion !== null) throw new OwnerRegionUnclear(kind);
    const { region, id: placeId, code: placeCode, name: placeName, operatorId, operatorCode, operatorName } = place;
    const none = { agreementNumber: null, signedOn: null, expiresOn: null, officers: 0, liveOn: null, dueAt: null };
    const begin = {
      id,
      region,
      placeId,
      placeCode,
      placeName,
      operatorId,
      operatorCode,
      operatorName,
      status: 'invited',
      ...none,
      version: 0,
    } as const;
    const institution = Object.assign(new Institution(), begin, invitation);
    return { institution, invited: { ...institution.changed(), invitedAt: at.toISOString() } };
  }

  /** @throws InstitutionNotThere, AgreementTooShort */
  agree(agreement: Agreement, at: Date): InstitutionAgreedV1 {
    this.take('agreed');
    return { ...this.bind(agreement, at), agreedAt: at.toISOString() };
  }

  staff(officers: number, at: Date): InstitutionStaffedV1 {
    this.take('staffed');
    this.officers = officers;
    return { ...this.changed(), officers, staffedAt: at.toISOString() };
  }

  /** @throws OfficersUnclear unless all who are named have been trained */
  train(officers: number, at: Date): InstitutionTrainedV1 {
    if (this.status === 'staffed' && officers !== this.officers) throw new OfficersUnclear(this.officers);
    this.take('trained');
    return { ...this.changed(), officers, trainedAt: at.toISOString() };
  }

  /** @throws AgreementNotInForce */
  goLive(at: Date): InstitutionLiveV1 {
    const today = this.dayAt(at);
    if (this.expiresOn !== null && this.expiresOn < today) throw new AgreementNotInForce(this.code, this.expiresOn);
    this.take('live');
    this.liveOn = today;
    return { ...this.changed(), liveOn: today, liveAt: at.toISOString() };
  }

  /** Another agreement takes the place of the present one and lasts longer. */
  renew(agreement: Agreement, at: Date): InstitutionAgreementRenewedV1 {
    this.take('renewed');
    if (this.expiresOn !== null && agreement.expiresOn <= this.expiresOn) throw new AgreementTooShort(this.expiresOn);
    return { ...this.bind(agreement, at), renewedAt: at.toISOString() };
  }

  withdraw(reason: string, at: Date): InstitutionWithdrawnV1 {
    this.take('withdrawn');
    this.dueAt = null;
    return { ...this.changed(), reason, withdrawnAt: at.toISOString() };
  }

  /** Tells of the end of its agreement, the latest notice that has come due, and plans the next. */
  tellExpiry(now: Date): InstitutionAgreementExpiringV1 | InstitutionAgreementExpiredV1 {
    this.take('notified');
    const { agreementNumber, expiresOn } = this;
    if (agreementNumber === null || expiresOn === null) throw new Error('An institution that is bound has an agreement.');
    const notice = dueNotice(expiresOn, now, timeZoneOf(this.region));
    if (notice === undefined) throw new Error('What is performed has come due.');
    this.planNotice(expiresOn, now);
    const told = { ...this.changed(), agreementNumber, expiresOn };
    return notice === 0 ? { ...told, expiredAt: now.toISOString() } : { ...told, noticeDays: notice, toldAt: now.toISOString() };
  }

  /** Whether it serves on a local day: it is live, and its agreement is in force. */
  servesOn(date: string): boolean {
    return this.status === 'live' && this.isBoundOn(date);
  }

  isBoundOn(date: string): boolean {
    return this.expiresOn !== null && this.expiresOn >= date;
  }

  private bind({ number, signedOn, expiresOn }: Agreement, at: Date) {
    const today = this.dayAt(at);
    if (expiresOn < today || expiresOn < signedOn) throw new AgreementTooShort(expiresOn < signedOn ? signedOn : today);
    Object.assign(this, { agreementNumber: number, signedOn, expiresOn });
    this.planNotice(expiresOn, at);
    return { ...this.changed(), agreementNumber: number, signedOn, expiresOn };
  }

  private planNotice(expiresOn: string, after: Date): void {
    this.dueAt = nextNotice(expiresOn, after, timeZoneOf(this.region))?.at ?? null;
  }

  private dayAt(at: Date): string {
    return localDateOf(at, timeZoneOf(this.region));
  }

  private take(step: InstitutionStep): void {
    const status = destination(step, this.status);
    if (!status) throw new InstitutionNotThere(this.code, this.status, step, STEPS[step].from);
    this.status = status;
  }

  private changed(): Omit<InstitutionInvitedV1, 'invitedAt'> {
    this.version += 1;
    const { id, version, code, name, kind, placeId, placeCode, placeName, operatorId, operatorCode, operatorName, ownerRegion } = this;
    return {
      institutionId: id,
      sequence: version,
      code,
      name,
      kind,
      placeId,
      placeCode,
      placeName,
      operatorId,
      operatorCode,
      operatorName,
      ownerRegion,
    };
  }
}
