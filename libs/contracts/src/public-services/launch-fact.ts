import { Id, LocalDate, Maybe, OneOf, Sequence, Text } from '../fields.js';
import { LAUNCH_GATES, type LaunchGate } from './vocabulary.js';

/** What every event of a planned launch says: of which place, which launch, and for which day it is planned now. */
export abstract class LaunchFact {
  static readonly key = 'launchId';

  @Id() launchId!: string;
  @Sequence() sequence!: number;
  @Id() placeId!: string;
  @Text(40) placeCode!: string;
  @Text(200) placeName!: string;
  /** The organisation that runs the place. */
  @Maybe() @Id() operatorId?: string | null;
  @Text(60) operatorCode!: string;
  @Maybe() @Text(200) operatorName?: string | null;
  @OneOf(LAUNCH_GATES) gate!: LaunchGate;
  /** Local date. */
  @LocalDate() plannedOn!: string;
  /** As the day was said: "sebelum Lebaran"; absent where somebody chose it. */
  @Maybe() @Text(200) phrase?: string | null;
  /** Who is to open it: "Menteri PAN-RB". */
  @Maybe() @Text(200) guest?: string | null;
}
