import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadinessPlannedV1 } from '@rakor/contracts';
import { Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { PLANNERS } from '../../edge/roles.js';
import { ReadinessChanges } from '../readiness.changes.js';
import { PlannedEvidenceDto } from '../readiness.fields.js';
import { ReadinessView } from '../readiness.view.js';

export class PlanReadiness {
  /** They weigh a hundred together. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PlannedEvidenceDto)
  items!: PlannedEvidenceDto[];
}

@ApiTags('readiness')
@Controller('v1/regions/:region/places/:id/readiness')
export class PlanReadinessController {
  constructor(private readonly changes: ReadinessChanges) {}

  @Put()
  @Access({ roles: PLANNERS })
  @ApiOperation({ summary: 'Set down what has to be shown before a place opens; what was shown already stays' })
  @ApiOkResponse({ type: ReadinessView })
  plan(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { items }: PlanReadiness,
  ): Promise<ReadinessView> {
    return this.changes.take(context, { id, expected }, ReadinessPlannedV1, (readiness, now) => readiness.plan(items, now));
  }
}
