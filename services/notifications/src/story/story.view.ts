import { ApiProperty } from '@nestjs/swagger';
import type { Language } from '@rakor/kernel';
import { DeliveryRecipient } from '../delivery/delivery.view.js';
import { type Channel, CHANNELS, DELIVERY_STATUSES, type DeliveryStatus } from '../delivery/vocabulary.js';

export const LAYERS = ['region', 'province', 'shipped', 'built-in'] as const;

class InBothLanguages implements Record<Language, string> {
  @ApiProperty({ example: 'E-mail: ditahan sampai Rabu, 3 Maret 2021 pukul 07.00 WIB, karena penerima memilih ringkasan.' })
  readonly id!: string;

  @ApiProperty({ example: 'E-mail: held until Wednesday, 3 March 2021 at 07:00 WIB, because the recipient chose a digest.' })
  readonly en!: string;
}

/** How one message went to somebody on one channel. */
export class StoryWay {
  @ApiProperty({ format: 'uuid', description: 'Of the delivery: GET deliveries/{id} has every step.' })
  readonly deliveryId!: string;

  @ApiProperty({ enum: CHANNELS })
  readonly channel!: Channel;

  @ApiProperty({ type: DeliveryRecipient, description: 'On this channel: a person who reads the mailbox, with a masked contact.' })
  readonly recipient!: DeliveryRecipient;

  @ApiProperty({ enum: DELIVERY_STATUSES })
  readonly status!: DeliveryStatus;

  @ApiProperty({ type: String, nullable: true })
  readonly code!: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'null: that is not known, or not yet.' })
  readonly arrived!: boolean | null;

  @ApiProperty({ type: InBothLanguages })
  readonly answer!: InBothLanguages;
}

/** Somebody who was told, and by which rule. */
export class StoryRecipient {
  @ApiProperty({ type: DeliveryRecipient })
  readonly recipient!: DeliveryRecipient;

  @ApiProperty({ example: 'directive-issued' })
  readonly rule!: string;

  @ApiProperty({ enum: LAYERS, description: 'Whose rule it is; built-in: it tells of what is asked for, as a webhook is, and is no rule.' })
  readonly layer!: (typeof LAYERS)[number];

  @ApiProperty({ type: [StoryWay] })
  readonly ways!: StoryWay[];
}

/** Somebody who was not told. */
export class StoryUntold {
  @ApiProperty({ example: 'program-red' })
  readonly rule!: string;

  @ApiProperty({ enum: LAYERS })
  readonly layer!: (typeof LAYERS)[number];

  @ApiProperty({ example: 'condition' })
  readonly because!: string;

  @ApiProperty({ type: String, nullable: true, example: 'colour equal red' })
  readonly detail!: string | null;

  @ApiProperty({ type: InBothLanguages })
  readonly answer!: InBothLanguages;
}

/** Did it arrive, and if not, why: of one event, everybody who was told in the region, and everybody who was not. */
export class EventStory {
  @ApiProperty({ format: 'uuid' })
  readonly eventId!: string;

  @ApiProperty({ example: 'directives.directive-issued.v1' })
  readonly eventType!: string;

  @ApiProperty({ format: 'date-time' })
  readonly occurredAt!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly traceId!: string | null;

  @ApiProperty({
    type: InBothLanguages,
    nullable: true,
    description: 'What the message says that it is about; null where nobody was told.',
  })
  readonly subject!: InBothLanguages | null;

  @ApiProperty({ type: Number, description: 'Still to be told, where many are told one batch after the other.' })
  readonly stillToBeTold!: number;

  @ApiProperty({
    type: [StoryRecipient],
    description: 'At most 200; `more` says how many there are besides, which the list of deliveries has.',
  })
  readonly told!: StoryRecipient[];

  @ApiProperty()
  readonly more!: number;

  @ApiProperty({ type: [StoryUntold] })
  readonly untold!: StoryUntold[];
}
