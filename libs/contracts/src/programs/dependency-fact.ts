import { Count, Id, OneOf, Sequence, Text } from '../fields.js';

/** What a milestone may wait for. */
export const REQUIREMENTS = ['milestone', 'outside-event'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** What every event of a dependency says: which milestone waits, for what, and by how many days it has to come later. */
export abstract class DependencyFact {
  static readonly key = 'dependencyId';

  @Id() dependencyId!: string;
  @Sequence() sequence!: number;
  @Id() programId!: string;
  @Text(40) programNumber!: string;
  @Text(300) programTitle!: string;
  @Id() milestoneId!: string;
  @Text(300) milestoneName!: string;
  @OneOf(REQUIREMENTS) requires!: Requirement;
  /** Id of the milestone or of the outside event. */
  @Id() requiredId!: string;
  @Text(300) requiredName!: string;
  /** Days that have to lie between. */
  @Count() gapDays!: number;
}
