import { IsBoolean } from 'class-validator';
import { Id, Instant, Sequence, Text } from '../fields.js';

/** An organisation got a position; obligations belong to positions, so that a successor inherits them. */
export class PositionCreatedV1 {
  static readonly type = 'directory.position-created.v1';
  static readonly key = 'positionId';

  @Id() positionId!: string;
  @Sequence() sequence!: number;
  @Id() organisationId!: string;
  @Text(200) title!: string;
  /** Whether the position leads its organisation: one per organisation. */
  @IsBoolean() head!: boolean;
  @Instant() createdAt!: string;
}
