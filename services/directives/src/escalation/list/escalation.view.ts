import { ApiProperty } from '@nestjs/swagger';
import { ESCALATION_STEPS, type EscalationStep } from '@rakor/contracts';
import { RecipientView, UnreachedView } from '../preview/preview.view.js';

/** A step that was taken before, and is told with a later one. */
export class OvertakenView {
  @ApiProperty({ enum: ESCALATION_STEPS }) step!: EscalationStep;
  @ApiProperty({ format: 'date-time' }) plannedAt!: string;
}

/** A step of a ladder that was taken: who was told, when. */
export class EscalationView {
  @ApiProperty({ format: 'uuid' }) escalationId!: string;
  @ApiProperty({ description: 'Of the ladder, after the step.' }) version!: number;
  @ApiProperty({ format: 'uuid' }) assignmentId!: string;
  @ApiProperty({ description: 'Of the directive.' }) number!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty() addresseeRegion!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'As it is now.' }) dueOn!: string | null;
  @ApiProperty({ enum: ESCALATION_STEPS }) step!: EscalationStep;
  @ApiProperty({ format: 'date-time' }) plannedAt!: string;
  @ApiProperty({ format: 'date-time' }) toldAt!: string;
  @ApiProperty({ type: RecipientView }) recipient!: RecipientView;
  @ApiProperty({ type: [UnreachedView], description: 'Whom it should have reached and did not.' }) unreached!: UnreachedView[];
  @ApiProperty({
    type: [OvertakenView],
    description: 'Steps for the same person that were told with this one, because the service was away.',
  })
  overtaken!: OvertakenView[];
}
