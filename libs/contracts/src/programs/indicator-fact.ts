import { Id, OneOf, Sequence, Text } from '../fields.js';
import { INDICATOR_UNITS, type IndicatorUnit } from './indicator-vocabulary.js';

/** What every event of an indicator says: which one it is, and whose. */
export abstract class IndicatorFact {
  static readonly key = 'indicatorId';

  @Id() indicatorId!: string;
  @Sequence() sequence!: number;
  /** The same in every region that follows it: "stunting-ssgi"; a region's own begins with the region: "33.16:pos-bpbd". */
  @Text(80) indicatorCode!: string;
  @Text(200) nameId!: string;
  @Text(200) nameEn!: string;
  @OneOf(INDICATOR_UNITS) unit!: IndicatorUnit;
  /** Who owns it in the region. */
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
}
