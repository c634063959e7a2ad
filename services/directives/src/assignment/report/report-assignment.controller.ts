import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, EvidenceLink, IfMatch, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { ReportAssignmentHandler } from './report-assignment.handler.js';

export class ReportAssignment {
  /** What was done. */
  @Text(4000) summary!: string;
  @WhereSent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceLink)
  evidence: EvidenceLink[] = [];
  /** How much of it is done; a report that says nothing of it claims all. */
  @WhereSent() @IsInt() @Min(0) @Max(100) claimedPercent: number = 100;
  /** What the report form of the directive asks for, by the keys of its fields. */
  @ApiPropertyOptional({ type: Object, example: { status: '2' } })
  @WhereSent()
  @IsObject()
  answers: Record<string, unknown> = {};
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/reports')
export class ReportAssignmentController {
  constructor(private readonly handler: ReportAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'The addressee says that it is done, with links to the evidence' })
  @ApiOkResponse({ type: AssignmentView })
  report(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() report: ReportAssignment,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, ...report });
  }
}
