import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, Instant, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID, ValidateIf } from 'class-validator';
import { TestModeView } from '../test-mode.view.js';
import { SetTestModeHandler } from './set-test-mode.handler.js';

const MOST_GUESTS = 100;

export class SetTestMode {
  /** When it ends by itself, within 90 days; null ends it now. */
  @ValidateIf(({ until }: SetTestMode) => until !== null)
  @Instant()
  until!: string | null;

  /** Ids of readers and webhooks, as in "recipient.code" of deliveries, that are reached all the same. */
  @WhereSent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_GUESTS)
  @IsUUID(undefined, { each: true })
  guests: string[] = [];
}

@ApiTags('deliveries')
@Controller('v1/regions/:region/test-mode')
export class SetTestModeController {
  constructor(private readonly handler: SetTestModeHandler) {}

  @Put()
  @Access({ roles: ['regency-admin', 'province-admin'] })
  @ApiOperation({
    summary:
      'Try things out: until an instant nothing of the region leaves the house but to guests and simulated addresses, and the record says so. If-Match "0" for the first',
  })
  @ApiOkResponse({ type: TestModeView })
  set(
    @Context() context: RequestContext,
    @IfMatch() expected: number | undefined,
    @Body() { until, guests }: SetTestMode,
  ): Promise<TestModeView> {
    return this.handler.execute(context, { expected, wish: { until: until === null ? null : new Date(until), guests } });
  }
}
