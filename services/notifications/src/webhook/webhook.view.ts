import { ApiProperty } from '@nestjs/swagger';
import type { DisabledReason, Webhook, WebhookStatus } from './webhook.js';

/** A webhook as its owner sees it; its secret is shown when it is made, and never again. */
export class WebhookView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly version!: number;

  @ApiProperty({ example: 'https://dasbor.blorakab.go.id/rakor' })
  readonly url!: string;

  @ApiProperty({ example: 'Dasbor Blora' })
  readonly description!: string;

  @ApiProperty({ type: [String], example: ['directives.*', 'programs.program-started.v1'] })
  readonly eventTypes!: readonly string[];

  @ApiProperty({
    enum: ['unverified', 'enabled', 'disabled'],
    description: 'Nothing is sent to an address that has not answered its challenge.',
  })
  readonly status!: WebhookStatus;

  @ApiProperty({
    enum: ['by-hand', 'gone', 'failing'],
    nullable: true,
    description: 'gone: it answered 410. failing: nothing arrived for five days.',
  })
  readonly disabledReason!: DisabledReason | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when nothing has arrived; null while something does.',
  })
  readonly failingSince!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when the secret before the present one signs as well.',
  })
  readonly previousSecretUntil!: string | null;

  @ApiProperty()
  readonly createdBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;
}

/** A webhook with its new secret. */
export class WebhookWithSecret extends WebhookView {
  @ApiProperty({ example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', description: 'Keep it: it is not shown again.' })
  readonly secret!: string;
}

export function viewOf(webhook: Webhook, now: Date): WebhookView {
  const { id, version, url, description, eventTypes, status, disabledReason, failingSince, previousUntil, createdBy, createdAt } = webhook;
  return {
    ...{ id, version, url, description, eventTypes, status, disabledReason, createdBy },
    failingSince: failingSince?.toISOString() ?? null,
    previousSecretUntil: previousUntil !== null && previousUntil > now ? previousUntil.toISOString() : null,
    createdAt: createdAt.toISOString(),
  };
}
