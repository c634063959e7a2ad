import { IsBoolean } from 'class-validator';
import { Id, Instant, Maybe, OneOf, Sequence, Text } from '../fields.js';

/** A person said how to hear of what comes in: by mail or in the inbox only, in which language, at once or in a digest. Addresses stay in the house. */
export class PreferencesSetV1 {
  static readonly type = 'notifications.preferences-set.v1';
  static readonly key = 'readerId';

  @Id() readerId!: string;
  @Sequence() sequence!: number;
  @OneOf(['id', 'en']) language!: 'id' | 'en';
  @OneOf(['none', 'daily', 'weekly']) digest!: 'none' | 'daily' | 'weekly';
  /** Whether the person has agreed to be written to by e-mail. */
  @IsBoolean() byEmail!: boolean;
  /** Whether the person has agreed to texts on a telephone. */
  @Maybe() @IsBoolean() byPhone?: boolean;
  /** For which position; absent or null for the person alone. */
  @Maybe() @Id() positionId?: string | null;
  @Text(255) setBy!: string;
  @Instant() setAt!: string;
}
