import { ApiProperty } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '@rakor/kernel';

/** Whom a message is for. */
export class RecipientView {
  @ApiProperty({ enum: ['organisation', 'office'] })
  readonly kind!: 'organisation' | 'office';

  @ApiProperty({ example: 'dinkes', description: 'The organisation’s code, or the name of the office.' })
  readonly code!: string;

  @ApiProperty({ example: 'Dinas Kesehatan' })
  readonly name!: string;
}

/** A message as a list shows it. */
export class MessageSummary {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ description: '0 as delivered; one more when it is read, done, or opened again.' })
  readonly version!: number;

  @ApiProperty({ type: RecipientView })
  readonly recipient!: RecipientView;

  @ApiProperty({ example: 'directive-issued', description: 'The kind of message.' })
  readonly template!: string;

  @ApiProperty({ enum: LANGUAGES })
  readonly language!: Language;

  @ApiProperty({ example: 'Arahan ARH/33.16/2021/00001 dari Bupati Blora' })
  readonly subject!: string;

  @ApiProperty({ format: 'date-time', description: 'When what it tells of happened.' })
  readonly occurredAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly deliveredAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while unread.' })
  readonly readAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while something is left to do.' })
  readonly doneAt!: string | null;
}

/** A whole message. */
export class MessageView extends MessageSummary {
  @ApiProperty({ description: 'Paragraphs, with an empty line between them.' })
  readonly body!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What it tells, for programs: the fields of the event that it tells of.',
  })
  readonly facts!: Record<string, unknown>;

  @ApiProperty({ format: 'uuid', description: 'The event that it tells of.' })
  readonly eventId!: string;
}
