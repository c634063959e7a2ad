import { ApiProperty } from '@nestjs/swagger';
import { LAUNCH_GATES, type LaunchGate, PARTNER_ANSWERS, type PartnerAnswer } from '@rakor/contracts';
import type { Launch, LaunchStatus } from './launch.js';
import { SpanDto } from './launch.fields.js';
import type { LaunchPartner } from './partner.js';

/** A launch as it is answered. */
export class LaunchView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty({ enum: LAUNCH_GATES }) gate!: LaunchGate;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'As the day was said: "sebelum Lebaran".' }) phrase!: string | null;
  @ApiProperty({ enum: ['high', 'medium', 'low'], description: 'How sure it is that the words mean this day.' })
  confidence!: Launch['confidence'];
  @ApiProperty({ format: 'date', description: 'As it was planned first.' }) originalPlannedOn!: string;
  @ApiProperty({ type: 'integer', description: 'How often it has been moved.' }) reschedules!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Who is to open it.' }) guest!: string | null;
  @ApiProperty({ type: [SpanDto], description: 'When the guest cannot come.' }) guestUnavailable!: SpanDto[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) guestConfirmedOn!: string | null;
  @ApiProperty({ description: 'Whether the guest cannot come on the planned day.' }) clashes!: boolean;
  @ApiProperty({ enum: ['planned', 'held', 'cancelled'] }) status!: LaunchStatus;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(launch: Launch): LaunchView {
  const { id, placeId, placeName, gate, plannedOn, phrase, confidence, originalPlannedOn, reschedules } = launch;
  const { guest, guestUnavailable, guestConfirmedOn, status, version } = launch;
  return {
    ...{ id, placeId, placeName, gate, plannedOn, phrase, confidence, originalPlannedOn, reschedules, guest, guestConfirmedOn },
    ...{ guestUnavailable: [...guestUnavailable], clashes: launch.isAwayOn(plannedOn), status, version },
  };
}

/** A regency that was asked to open on the same day, as both tenants read it. */
export class PartnerView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Who asks.' }) leadRegion!: string;
  @ApiProperty() leadPlaceName!: string;
  @ApiProperty({ description: 'Who is asked.' }) partnerRegion!: string;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who is to open it.' }) guest!: string | null;
  @ApiProperty({ enum: ['planned', 'held', 'cancelled'], description: 'Of the launch: it can be answered while it is planned.' })
  launchStatus!: LaunchStatus;
  @ApiProperty({ enum: ['invited', ...PARTNER_ANSWERS], description: 'For the present day: what moves is asked for anew.' })
  standing!: PartnerAnswer | 'invited';
  @ApiProperty({ type: String, nullable: true, description: 'The place that it opens.' }) placeName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it declines.' }) reason!: string | null;
  @ApiProperty() version!: number;
}

export function partnerViewOf(partner: LaunchPartner): PartnerView {
  const { id, region, leadPlaceName, partnerRegion, plannedOn, guest, launchStatus, standing, placeName } = partner;
  const { reason, version } = partner;
  return { id, leadRegion: region, leadPlaceName, partnerRegion, plannedOn, guest, launchStatus, standing, placeName, reason, version };
}
