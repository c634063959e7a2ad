import { ApiProperty } from '@nestjs/swagger';
import { type Channel, CHANNELS, DELIVERY_STATUSES, type DeliveryStatus, RECIPIENT_KINDS, type RecipientKind } from './vocabulary.js';

const UNTIL = 'The next attempt, or the end of the holding; null where nothing is left to do.';
const CODE = 'Why it is where it is ("timeout", "http-500", "quiet-hours"); null where it went well.';

export class DeliveryRecipient {
  @ApiProperty({ enum: RECIPIENT_KINDS })
  readonly kind!: RecipientKind;

  @ApiProperty({ example: 'dinkes', description: 'Code of the organisation, name of the office, or id of the person or the webhook.' })
  readonly code!: string;

  @ApiProperty({
    example: 'Dinas Kesehatan',
    description: 'A contact is masked; empty once the name of a person has been kept long enough.',
  })
  readonly name!: string;
}

/** One step of a delivery's life. */
export class DeliveryStep {
  @ApiProperty({ description: 'Of the delivery, after the step.' })
  readonly version!: number;

  @ApiProperty({ enum: DELIVERY_STATUSES })
  readonly status!: DeliveryStatus;

  @ApiProperty({ format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: String, nullable: true, description: CODE })
  readonly code!: string | null;

  @ApiProperty({ description: 'Of a failure: nothing more is tried.' })
  readonly final!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: UNTIL })
  readonly until!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    example: { attempt: 2, httpStatus: 500, ms: 131 },
    description: 'What is known of an attempt.',
  })
  readonly detail!: Record<string, unknown> | null;
}

/** What became of one message to one recipient on one channel. */
export class DeliveryView {
  @ApiProperty({
    format: 'uuid',
    description: 'Of the in-app channel: id of the message. To the outside: what the receiver gets as "webhook-id".',
  })
  readonly id!: string;

  @ApiProperty({ description: 'One more with each step.' })
  readonly version!: number;

  @ApiProperty({ format: 'uuid' })
  readonly eventId!: string;

  @ApiProperty({ example: 'directives.directive-issued.v1' })
  readonly eventType!: string;

  @ApiProperty({ format: 'date-time', description: 'When what it tells of happened.' })
  readonly occurredAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of the request that caused it (W3C trace id).' })
  readonly traceId!: string | null;

  @ApiProperty({ enum: CHANNELS })
  readonly channel!: Channel;

  @ApiProperty({ type: DeliveryRecipient })
  readonly recipient!: DeliveryRecipient;

  @ApiProperty({ example: 'directive-issued', description: 'Why this recipient: the rule that chose it.' })
  readonly rule!: string;

  @ApiProperty()
  readonly urgent!: boolean;

  @ApiProperty({ enum: DELIVERY_STATUSES })
  readonly status!: DeliveryStatus;

  @ApiProperty({ type: String, nullable: true, description: CODE })
  readonly code!: string | null;

  @ApiProperty({ description: 'Of a failure: nothing more is tried.' })
  readonly final!: boolean;

  @ApiProperty({ description: 'How often it was tried to send it.' })
  readonly attempts!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: UNTIL })
  readonly until!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly changedAt!: string;
}

/** A delivery with its whole life. */
export class DeliveryHistory extends DeliveryView {
  @ApiProperty({ type: [DeliveryStep], description: 'From the first to the last.' })
  readonly history!: DeliveryStep[];
}
