import { OBSTACLE_TYPES, type ObstacleType } from '../directives/vocabulary.js';
import { Id, Maybe, OneOf, Sequence, Text } from '../fields.js';

/** What every event of a program's obstacle says: what it is, what it stands in the way of, and who has it. */
export abstract class ProgramObstacleFact {
  static readonly key = 'obstacleId';

  @Id() obstacleId!: string;
  @Sequence() sequence!: number;
  @OneOf(OBSTACLE_TYPES) obstacleType!: ObstacleType;
  @Id() programId!: string;
  @Text(40) programNumber!: string;
  @Text(300) programTitle!: string;
  /** The milestone that it stands in the way of; absent where that is the whole program. */
  @Maybe() @Id() milestoneId?: string | null;
  @Maybe() @Text(300) milestoneName?: string | null;
  /** The organisation that leads the program. */
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
}
