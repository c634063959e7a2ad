import { Id, OneOf, Text } from '../fields.js';
import { ORGANISATION_CLASSES, type OrganisationClass } from '../directory/vocabulary.js';
import { PROGRAM_PARTS, type ProgramPart } from './vocabulary.js';

/** An organisation that takes part in a program led by another one. */
export class ProgramMember {
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  @OneOf(ORGANISATION_CLASSES) organisationClass!: OrganisationClass;
  @OneOf(PROGRAM_PARTS) part!: ProgramPart;
}
