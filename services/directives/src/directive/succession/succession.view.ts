import { ApiProperty } from '@nestjs/swagger';
import { titleOf } from '@rakor/kernel';

/** A position at a moment, and who held it. */
class OfficeView {
  @ApiProperty() position!: string;
  @ApiProperty({ example: 'Plt. Kepala Dinas Kesehatan', description: 'With the mark of who stands in.' }) title!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null while the register names nobody.' }) person!: string | null;
  @ApiProperty() acting!: boolean;
}

/** Who answered when the directive was issued, and who does today. */
class SuccessionOf {
  @ApiProperty({ type: OfficeView, nullable: true, description: 'Null where the register of this region does not know the position.' })
  atIssue!: OfficeView | null;
  @ApiProperty({ type: OfficeView, nullable: true }) today!: OfficeView | null;
  @ApiProperty({ description: 'Somebody else, or in another capacity.' }) changed!: boolean;
}

export class IssuerSuccession extends SuccessionOf {
  @ApiProperty({ description: 'As it stands on the directive.' }) issuer!: string;
}

export class AddresseeSuccession extends SuccessionOf {
  @ApiProperty({ format: 'uuid' }) assignmentId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
}

/** What positions were obliged by: their holders change, and the obligation stays with them (U9). */
export class SuccessionView {
  @ApiProperty({ type: IssuerSuccession }) issuer!: IssuerSuccession;
  @ApiProperty({ type: [AddresseeSuccession] }) addressees!: AddresseeSuccession[];
}

/** A position and its holder, as the copy of the directory knows them. */
export interface Holder {
  readonly position: string;
  readonly person: string | null;
  readonly acting: boolean | null;
}

export function successionOf(atIssue: Holder | null, today: Holder | null): SuccessionOf {
  const changed = atIssue?.person !== today?.person || (atIssue?.acting ?? false) !== (today?.acting ?? false);
  return { atIssue: atIssue && officeOf(atIssue), today: today && officeOf(today), changed };
}

function officeOf({ position, person, acting }: Holder): OfficeView {
  return { position, title: titleOf(position, acting), person, acting: acting ?? false };
}
