import { EntitySchema } from 'typeorm';
import { Institution } from './institution.js';

export const InstitutionSchema = new EntitySchema<Institution>({
  name: 'institution',
  target: Institution,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    placeId: { type: 'uuid', name: 'place_id' },
    placeCode: { type: 'text', name: 'place_code' },
    placeName: { type: 'text', name: 'place_name' },
    operatorId: { type: 'uuid', name: 'operator_id' },
    operatorCode: { type: 'text', name: 'operator_code' },
    operatorName: { type: 'text', name: 'operator_name' },
    code: { type: 'text' },
    name: { type: 'text' },
    kind: { type: 'text' },
    ownerRegion: { type: 'text', name: 'owner_region', nullable: true },
    status: { type: 'text' },
    agreementNumber: { type: 'text', name: 'agreement_number', nullable: true },
    signedOn: { type: 'date', name: 'signed_on', nullable: true },
    expiresOn: { type: 'date', name: 'expires_on', nullable: true },
    officers: { type: 'int' },
    liveOn: { type: 'date', name: 'live_on', nullable: true },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    version: { type: 'int' },
  },
});
