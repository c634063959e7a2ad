import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, EvidenceLink, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { REPORTERS } from '../progress.roles.js';
import { ProgressReportView } from '../progress.view.js';
import { ReportProgressHandler } from './report-progress.handler.js';

export class ReportProgress {
  /** How much of the milestone is done; a report that says nothing of it claims all. */
  @WhereSent() @IsInt() @Min(0) @Max(100) claimedPercent: number = 100;
  /** What was done. */
  @Text(4000) summary!: string;
  @WhereSent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceLink)
  evidence: EvidenceLink[] = [];
}

@ApiTags('progress')
@Controller('v1/regions/:region/programs/:id/milestones/:milestoneId/reports')
export class ReportProgressController {
  constructor(private readonly handler: ReportProgressHandler) {}

  @Post()
  @Access({ roles: REPORTERS })
  @ApiOperation({ summary: 'Who leads or supports a program says how far a milestone is, with links to the evidence' })
  @ApiCreatedResponse({ type: ProgressReportView })
  report(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Param('milestoneId', KnownId) milestoneId: string,
    @Body() report: ReportProgress,
  ): Promise<ProgressReportView> {
    return this.handler.execute(context, { programId, milestoneId, ...report });
  }
}
