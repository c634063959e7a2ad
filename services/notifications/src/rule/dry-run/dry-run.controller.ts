import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator';
import { CODE, RuleDto } from '../rule.request.js';
import { DryRunQuery } from './dry-run.query.js';

export class DryRun {
  @ApiProperty({ example: 'directives.directive-closed.v1' })
  @Text(100)
  eventType!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'As the event would say it; docs/events.md has an example of each.',
  })
  @IsObject()
  data!: Record<string, unknown>;

  @ApiProperty({ type: RuleDto, required: false, description: 'One that is not set yet.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RuleDto)
  draft?: RuleDto;

  @ApiProperty({
    required: false,
    example: 'inspektorat-arahan-selesai',
    description:
      'Under which the draft is to be set: it is tried in the place of the rule of that code. Left out: after all the others, as "draft".',
  })
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  code?: string;
}

export class DryMessage {
  @ApiProperty({ example: 'Inspektorat' })
  readonly recipient!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Subject and body in both languages.' })
  readonly texts!: Record<string, { subject: string; body: string }>;

  @ApiProperty({
    type: [String],
    example: ['e-mail k***@blorakab.go.id: held (digest) until 2021-03-30T00:00:00.000Z', 'gateway +62***890: at once'],
    description: 'What goes to those who read it, besides; of another region it is not said.',
  })
  readonly mail!: string[];
}

export class DryVerdict {
  @ApiProperty({ example: 'inspektorat-arahan-selesai' })
  readonly rule!: string;

  @ApiProperty({ type: [DryMessage] })
  readonly messages!: DryMessage[];

  @ApiProperty({
    type: [String],
    example: ['condition: urgent equal true', 'organisation inspektorat: unknown-organisation', 'Inspektorat: told by directive-closed'],
  })
  readonly whyNot!: string[];
}

export class DryRunAnswer {
  @ApiProperty({
    type: [DryVerdict],
    description: 'Of the rules that hold in the region for such an event.',
  })
  readonly rules!: DryVerdict[];
}

@ApiTags('routing')
@Controller('v1/regions/:region/routing-rules/dry-run')
export class DryRunController {
  constructor(private readonly query: DryRunQuery) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ['regency-admin', 'province-admin', 'auditor'] })
  @ApiOperation({ summary: 'Which messages would this event make, to whom, and why not to others? Nothing is told to anybody' })
  @ApiOkResponse({ type: DryRunAnswer })
  run(@Context() context: RequestContext, @Body() body: DryRun): Promise<DryRunAnswer> {
    return this.query.answer(context, body);
  }
}
