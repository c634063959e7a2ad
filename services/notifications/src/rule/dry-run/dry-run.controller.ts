import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { RuleDto } from '../rule.request.js';
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

  @ApiProperty({ type: RuleDto, required: false, description: 'One that is not set yet, tried besides the others as "draft".' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RuleDto)
  draft?: RuleDto;
}

export class DryMessage {
  @ApiProperty({ example: 'Inspektorat' })
  readonly recipient!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Subject and body in both languages.' })
  readonly texts!: Record<string, { subject: string; body: string }>;

  @ApiProperty({ type: [String], example: ['e-mail k***@blorakab.go.id: held (digest) until 2021-03-30T00:00:00.000Z'] })
  readonly mail!: string[];
}

export class DryVerdict {
  @ApiProperty({ example: 'inspektorat-arahan-selesai' })
  readonly rule!: string;

  @ApiProperty({ type: [DryMessage] })
  readonly messages!: DryMessage[];

  @ApiProperty({ type: [String], example: ['condition: urgent equal true', 'organisation inspektorat: unknown-organisation'] })
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
