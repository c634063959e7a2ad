import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Text, WhereSent } from '@rakor/http';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsString, MaxLength } from 'class-validator';

const EventTypes = ({ required = true } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: [String],
      required,
      example: ['directives.*', 'programs.program-started.v1'],
      description: 'Events of docs/events.md, or all of a service ("directives.*").',
    }),
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(100),
    ArrayUnique(),
    IsString({ each: true }),
    MaxLength(100, { each: true }),
  );

/** What its owner says of a webhook. */
export class WebhookDto {
  /** https, on the public internet. A key may be part of it. */
  @ApiProperty({ example: 'https://dasbor.blorakab.go.id/rakor' })
  @Text(500)
  url!: string;

  /** Whose it is, and what for. */
  @ApiProperty({ example: 'Dasbor Blora' })
  @Text(200)
  description!: string;

  @EventTypes()
  eventTypes!: string[];
}

/** What is to be otherwise; what is not sent stays. */
export class WebhookChangeDto {
  @WhereSent()
  @Text(500)
  url?: string;

  @WhereSent()
  @Text(200)
  description?: string;

  @WhereSent()
  @EventTypes({ required: false })
  eventTypes?: string[];
}
