import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { LaunchGate } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { KnownGate } from '../gate.fields.js';
import { GateView } from '../gate.view.js';
import { ExamineGateHandler } from './examine-gate.handler.js';

@ApiTags('gates')
@Controller('v1/regions/:region/places/:id/gates/:gate/examine')
export class ExamineGateController {
  constructor(private readonly handler: ExamineGateHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Hold a place against a gate, and put on record what is missing' })
  @ApiOkResponse({ type: GateView })
  examine(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Param('gate', KnownGate) gate: LaunchGate,
  ): Promise<GateView> {
    return this.handler.execute(context, { placeId, gate });
  }
}
