import { ApiProperty } from '@nestjs/swagger';
import {
  ASSIGNMENT_MODES,
  ASSIGNMENT_PARTS,
  type AssignmentMode,
  type AssignmentPart,
  ORGANISATION_CLASSES,
  type OrganisationClass,
} from '@rakor/contracts';
import type { Addressee } from '../../addressee/addressee-set.js';
import { type Obligation, OBLIGATIONS, obligationOf } from '../../addressee/speaker.js';
import { MeaningView } from '../../deadline/deadline.view.js';
import type { Directive } from '../directive.js';

export class OrganisationOfSet {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ enum: ORGANISATION_CLASSES }) organisationClass!: OrganisationClass;
  @ApiProperty({ description: 'The tenant that the organisation belongs to.' }) addresseeRegion!: string;
}

export class WouldBeAddressed extends OrganisationOfSet {
  @ApiProperty({ enum: ASSIGNMENT_MODES }) mode!: AssignmentMode;
  @ApiProperty({ enum: ASSIGNMENT_PARTS, nullable: true }) part!: AssignmentPart | null;
  @ApiProperty({ enum: OBLIGATIONS }) obligation!: Obligation;
}

/** What an issue would come to now. */
export class PreviewView {
  @ApiProperty({ format: 'uuid' }) directiveId!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ format: 'date', description: 'Day of the meeting: the set means who existed then.' }) asOf!: string;
  @ApiProperty({ type: Object, description: 'Addressees for each verb.', additionalProperties: { type: 'integer' } })
  counts!: Record<AssignmentMode, number>;
  @ApiProperty({ type: [WouldBeAddressed] }) addressees!: WouldBeAddressed[];
  @ApiProperty({ type: MeaningView, nullable: true, description: 'What its due date would come to, with what is to be said against it.' })
  due!: MeaningView | null;
  @ApiProperty({ type: [OrganisationOfSet], description: 'Whom the set would mean without its exceptions.' }) leftOut!: OrganisationOfSet[];
}

/**
 * @param addressees whom the set means, and `everybody` whom it would mean without exceptions
 * @param due what its due date comes to
 * @throws DirectiveAlreadyIssued, DirectiveHasNoAddressee
 */
export function previewOf(
  directive: Directive,
  asOf: string,
  addressees: Addressee[],
  everybody: Addressee[],
  due: MeaningView | null,
): PreviewView {
  const addressed = directive.address(asOf, addressees);
  const counts = Object.fromEntries(ASSIGNMENT_MODES.map((mode) => [mode, 0])) as Record<AssignmentMode, number>;
  for (const { mode } of addressed) counts[mode] += 1;
  const meant = new Set(addressees.map(({ organisationId }) => organisationId));
  return {
    ...{ directiveId: directive.id, number: directive.number, asOf, counts, due },
    addressees: addressed.map((addressee) => ({
      ...organisationOf(addressee),
      mode: addressee.mode,
      part: addressee.part,
      obligation: obligationOf(addressee.mode),
    })),
    leftOut: everybody.filter(({ organisationId }) => !meant.has(organisationId)).map(organisationOf),
  };
}

function organisationOf({ organisationId, code, name, class: organisationClass, homeRegion }: Addressee): OrganisationOfSet {
  return { organisationId, organisationCode: code, organisationName: name, organisationClass, addresseeRegion: homeRegion };
}
