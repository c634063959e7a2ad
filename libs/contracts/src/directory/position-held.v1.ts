import { IsBoolean } from 'class-validator';
import { Id, LocalDate, Maybe, Sequence, Text } from '../fields.js';

/**
 * A person took a position, possibly as acting holder (Pj, Plt); the former holding, if any, ends the day before (U9). The same holding is told
 * again, with a higher sequence, when its holder's account or its last day turns out.
 */
export class PositionHeldV1 {
  static readonly type = 'directory.position-held.v1';
  static readonly key = 'positionId';

  @Id() positionId!: string;
  @Sequence() sequence!: number;
  @Id() organisationId!: string;
  @Id() holdingId!: string;
  @Text(200) personName!: string;
  /** The person's account: `sub` of the tokens that speak for the position (U9); absent or null while nobody has said it. */
  @Maybe() @Text(255) subject?: string | null;
  @IsBoolean() acting!: boolean;
  @LocalDate() from!: string;
  /** Last day of the holding, both ends included; null while open. */
  @Maybe() @LocalDate() until!: string | null;
}
