import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { PreviewEscalations } from './escalation.preview.js';
import { EscalationPreview } from './preview.view.js';

export class PreviewOf {
  @IsUUID() assignmentId!: string;
}

@ApiTags('escalations')
@Controller('v1/regions/:region')
export class PreviewEscalationsController {
  constructor(private readonly preview: PreviewEscalations) {}

  @Get('escalations/preview')
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'Who will be told what of an assignment, and when, if nothing happens before' })
  @ApiOkResponse({ type: EscalationPreview })
  byQuery(@Context() context: RequestContext, @Query() { assignmentId }: PreviewOf): Promise<EscalationPreview> {
    return this.preview.of(context, assignmentId);
  }

  @Get('assignments/:id/escalations/preview')
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'The same, at the assignment itself' })
  @ApiOkResponse({ type: EscalationPreview })
  show(@Context() context: RequestContext, @Param('id', KnownId) assignmentId: string): Promise<EscalationPreview> {
    return this.preview.of(context, assignmentId);
  }
}
