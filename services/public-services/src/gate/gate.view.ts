import { ApiProperty } from '@nestjs/swagger';
import { LAUNCH_GATES, type LaunchGate, MISSING_KINDS, type MissingItem, type MissingKind } from '@rakor/contracts';

/** Something that stands between a place and its launch. */
export class MissingView implements MissingItem {
  @ApiProperty({ enum: MISSING_KINDS }) what!: MissingKind;
  @ApiProperty({ example: 'civil-works/partisi' }) where!: string;
  @ApiProperty({ description: 'What to do about it.' }) how!: string;
}

/** What was found when a place was held against a gate. */
export class GateView {
  @ApiProperty({ enum: LAUNCH_GATES }) gate!: LaunchGate;
  @ApiProperty() passed!: boolean;
  @ApiProperty({ type: [MissingView] }) missing!: MissingView[];
}
