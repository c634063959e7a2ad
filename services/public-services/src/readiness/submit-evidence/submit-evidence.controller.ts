import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EvidenceSubmittedV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ArrayMaxSize, IsArray, IsUrl, MaxLength } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { ReadinessChanges } from '../readiness.changes.js';
import { ReadinessView } from '../readiness.view.js';

export class SubmitEvidence {
  /** What is done. */
  @Text(2000) note!: string;
  /** Where it can be seen. */
  @WhereSent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUrl({ protocols: ['https'], require_protocol: true }, { each: true })
  @MaxLength(2000, { each: true })
  links: string[] = [];
}

@ApiTags('readiness')
@Controller('v1/regions/:region/places/:id/readiness/items/:code/evidence')
export class SubmitEvidenceController {
  constructor(private readonly changes: ReadinessChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Say that an item is done, and show it' })
  @ApiOkResponse({ type: ReadinessView })
  submit(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @Param('code') code: string,
    @IfMatch() expected: number | undefined,
    @Body() evidence: SubmitEvidence,
  ): Promise<ReadinessView> {
    const { actorId } = context;
    return this.changes.take(context, { id, expected }, EvidenceSubmittedV1, (readiness, now) =>
      readiness.submit(code, evidence, actorId, now),
    );
  }
}
