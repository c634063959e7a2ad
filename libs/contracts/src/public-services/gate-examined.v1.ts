import { IsBoolean } from 'class-validator';
import { Instant, ListOf, Maybe, OneOf, Text } from '../fields.js';
import { ReadinessFact } from './readiness-fact.js';
import { LAUNCH_GATES, type LaunchGate, MISSING_KINDS, type MissingKind } from './vocabulary.js';

/** Something that stands between a place and its launch. */
export class MissingItem {
  @OneOf(MISSING_KINDS) what!: MissingKind;
  /** Where it is missing: "civil-works/partisi", the code of an institution or a service. */
  @Text(300) where!: string;
  /** What to do about it. */
  @Text(500) how!: string;
}

/** A place was held against one of its gates, and this is what was found (F1). */
export class GateExaminedV1 extends ReadinessFact {
  static readonly type = 'public-services.gate-examined.v1';

  @OneOf(LAUNCH_GATES) gate!: LaunchGate;
  @IsBoolean() passed!: boolean;
  /** All that is missing; absent where nothing is. */
  @Maybe() @ListOf(() => MissingItem) missing?: MissingItem[] | null;
  @Instant() examinedAt!: string;
}
