import type { LaunchPartnerAnsweredV1, PartnerAnswer } from '@rakor/contracts';
import type { Place } from '../place/place.js';
import { InvitationNotAccepted, LaunchOver } from './launch.errors.js';
import type { Launch, LaunchStatus } from './launch.js';

/** Another regency that opens a place of its own on the same day. The row lives with who asks; who is asked sees it, and answers (B1). */
export class LaunchPartner {
  declare readonly id: string;
  /** Of who asks. */
  declare readonly region: string;
  declare readonly launchId: string;
  declare readonly leadPlaceName: string;
  /** Of who is asked. */
  declare readonly partnerRegion: string;
  declare readonly plannedOn: string;
  declare readonly guest: string | null;
  /** Of the launch: one that is over asks nobody any more. */
  declare readonly launchStatus: LaunchStatus;
  declare answer: PartnerAnswer | null;
  /** An answer is for a day: where the launch moves, it is asked for anew. */
  declare answeredFor: string | null;
  declare placeId: string | null;
  declare placeName: string | null;
  declare reason: string | null;
  declare version: number;

  static of(
    id: string,
    { region, id: launchId, placeName: leadPlaceName, plannedOn, guest, status: launchStatus }: Launch,
    partnerRegion: string,
  ): LaunchPartner {
    const none = { answer: null, answeredFor: null, placeId: null, placeName: null, reason: null, version: 0 };
    return Object.assign(new LaunchPartner(), { id, region, launchId, leadPlaceName, partnerRegion, plannedOn, guest, launchStatus }, none);
  }

  /** @throws LaunchOver */
  mustBeAsked(): void {
    if (this.launchStatus !== 'planned') throw new LaunchOver(this.launchStatus);
  }

  accept({ id, name }: Pick<Place, 'id' | 'name'>, at: Date): LaunchPartnerAnsweredV1 {
    return this.answered('accepted', { placeId: id, placeName: name, reason: null }, at);
  }

  decline(reason: string, at: Date): LaunchPartnerAnsweredV1 {
    return this.answered('declined', { placeId: null, placeName: null, reason }, at);
  }

  /** Nothing is missing at its own place; that has been asked before. @throws InvitationNotAccepted */
  beReady(at: Date): LaunchPartnerAnsweredV1 {
    this.mustHaveAccepted();
    return this.answered('ready', { placeId: this.placeId, placeName: this.placeName, reason: null }, at);
  }

  /** Its place, which it has accepted with for the present day. @throws InvitationNotAccepted */
  mustHaveAccepted(): string {
    if (this.placeId === null || (this.standing !== 'accepted' && this.standing !== 'ready')) throw new InvitationNotAccepted();
    return this.placeId;
  }

  /** Where it stands for the present day of the launch. */
  get standing(): PartnerAnswer | 'invited' {
    return this.answer !== null && this.answeredFor === this.plannedOn ? this.answer : 'invited';
  }

  private answered(
    answer: PartnerAnswer,
    said: Pick<LaunchPartner, 'placeId' | 'placeName' | 'reason'>,
    at: Date,
  ): LaunchPartnerAnsweredV1 {
    this.version += 1;
    Object.assign(this, said, { answer, answeredFor: this.plannedOn });
    const { id, version, launchId, region, leadPlaceName, plannedOn } = this;
    const told = { partnerId: id, sequence: version, launchId, leadRegion: region, leadPlaceName, answer, answeredFor: plannedOn };
    return { ...told, ...said, answeredAt: at.toISOString() };
  }
}
