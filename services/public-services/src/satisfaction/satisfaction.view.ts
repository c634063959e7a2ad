import { ApiProperty } from '@nestjs/swagger';
import { SATISFACTION_ELEMENTS, SATISFACTION_GRADES, type SatisfactionElement, type SatisfactionGrade } from '@rakor/contracts';
import { ELEMENT_NAMES } from './element.names.js';
import type { Judged } from './satisfaction.reader.js';

export class ElementView {
  @ApiProperty({ enum: SATISFACTION_ELEMENTS }) element!: SatisfactionElement;
  @ApiProperty({ description: 'As the decree calls it, in Indonesian.' }) nameId!: string;
  @ApiProperty() nameEn!: string;
  @ApiProperty({ example: '3.5324', description: 'Mean of the answers, from 1 to 4.' }) mean!: string;
}

/** Of how many malls enough have answered: an index of few of them says little of the whole. */
export class CompletenessView {
  @ApiProperty({ type: 'integer' }) sufficient!: number;
  @ApiProperty({ type: 'integer', description: 'That served somebody.' }) all!: number;
}

/** The satisfaction index (IKM) of one place, institution, service, counter or region. */
export class SatisfactionView {
  @ApiProperty({ type: String, nullable: true }) id!: string | null;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: 'integer' }) respondents!: number;
  @ApiProperty({ type: 'integer' }) served!: number;
  @ApiProperty({ type: 'integer', description: 'How many would have to have answered (Krejcie and Morgan).' }) sample!: number;
  @ApiProperty({ description: 'False: too few have answered, and the index says little.' }) sufficient!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '88.31',
    description: 'Rounded once, half up; null while an element has no answer.',
  })
  index!: string | null;
  @ApiProperty({ enum: SATISFACTION_GRADES, nullable: true }) grade!: SatisfactionGrade | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '88.22',
    description: 'With the printed weight 0.111, as agencies count that do not use 1/9.',
  })
  asPrinted!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'permenpanrb-14-2017/1' }) formula!: string | null;
  @ApiProperty({ type: [ElementView] }) elements!: ElementView[];
  @ApiProperty({ type: [String], enum: SATISFACTION_ELEMENTS, description: 'The three that were judged worst, the worst first.' })
  lowest!: SatisfactionElement[];
  @ApiProperty({ type: CompletenessView, nullable: true, description: 'Of a province, and of its regencies; null of anything smaller.' })
  malls!: CompletenessView | null;
}

export function viewOf({ index: found, ...judged }: Judged): SatisfactionView {
  const elements = found ? SATISFACTION_ELEMENTS.map((element) => elementViewOf(element, found.means[element])) : [];
  const { index = null, grade = null, asPrinted = null, formula = null, lowest = [] } = found ?? {};
  return { ...judged, index, grade, asPrinted, formula, elements, lowest: [...lowest] };
}

function elementViewOf(element: SatisfactionElement, mean: string): ElementView {
  const { id: nameId, en: nameEn } = ELEMENT_NAMES[element];
  return { element, nameId, nameEn, mean };
}
