import { EntitySchema } from 'typeorm';
import { Launch } from './launch.js';
import { LaunchPartner } from './partner.js';

export const LaunchSchema = new EntitySchema<Launch>({
  name: 'launch',
  target: Launch,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    placeId: { type: 'uuid', name: 'place_id' },
    placeCode: { type: 'text', name: 'place_code' },
    placeName: { type: 'text', name: 'place_name' },
    operatorId: { type: 'uuid', name: 'operator_id' },
    operatorCode: { type: 'text', name: 'operator_code' },
    operatorName: { type: 'text', name: 'operator_name' },
    gate: { type: 'text' },
    phrase: { type: 'text', nullable: true },
    confidence: { type: 'text' },
    plannedOn: { type: 'date', name: 'planned_on' },
    originalPlannedOn: { type: 'date', name: 'original_planned_on' },
    reschedules: { type: 'int' },
    guest: { type: 'text', nullable: true },
    guestUnavailable: { type: 'jsonb', name: 'guest_unavailable' },
    guestConfirmedOn: { type: 'date', name: 'guest_confirmed_on', nullable: true },
    status: { type: 'text' },
    version: { type: 'int' },
  },
});

export const LaunchPartnerSchema = new EntitySchema<LaunchPartner>({
  name: 'launch_partner',
  target: LaunchPartner,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    launchId: { type: 'uuid', name: 'launch_id' },
    leadPlaceName: { type: 'text', name: 'lead_place_name' },
    partnerRegion: { type: 'text', name: 'partner_region' },
    plannedOn: { type: 'date', name: 'planned_on' },
    guest: { type: 'text', nullable: true },
    launchStatus: { type: 'text', name: 'launch_status' },
    answer: { type: 'text', nullable: true },
    answeredFor: { type: 'date', name: 'answered_for', nullable: true },
    placeId: { type: 'uuid', name: 'place_id', nullable: true },
    placeName: { type: 'text', name: 'place_name', nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'int' },
  },
});
