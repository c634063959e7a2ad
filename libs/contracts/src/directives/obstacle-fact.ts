import { Id, OneOf, Sequence, Tenant, Text } from '../fields.js';
import { OBSTACLE_SUBJECTS, OBSTACLE_TYPES, type ObstacleSubject, type ObstacleType } from './vocabulary.js';

/** What every event of an obstacle says: what it is, what it stands in the way of, and who has it. */
export abstract class ObstacleFact {
  static readonly key = 'obstacleId';

  @Id() obstacleId!: string;
  @Sequence() sequence!: number;
  @OneOf(OBSTACLE_TYPES) obstacleType!: ObstacleType;
  @OneOf(OBSTACLE_SUBJECTS) subjectKind!: ObstacleSubject;
  @Id() subjectId!: string;
  /** Number of the directive that the subject belongs to. */
  @Text(40) subjectNumber!: string;
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  /** The tenant of the organisation that has the obstacle. */
  @Tenant() addresseeRegion!: string;
}
