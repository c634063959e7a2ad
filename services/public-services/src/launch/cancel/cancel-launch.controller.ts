import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LaunchCancelledV1 } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import { Reason } from '../../place/place.fields.js';
import { LaunchChanges } from '../launch.changes.js';
import { LaunchView } from '../launch.view.js';

@ApiTags('launches')
@Controller('v1/regions/:region/launches/:id/cancel')
export class CancelLaunchController {
  constructor(private readonly changes: LaunchChanges) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Let a planned launch not take place' })
  @ApiOkResponse({ type: LaunchView })
  cancel(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: Reason,
  ): Promise<LaunchView> {
    return this.changes.take(context, { id, expected }, LaunchCancelledV1, (launch, now) => launch.cancel(reason, now));
  }
}
