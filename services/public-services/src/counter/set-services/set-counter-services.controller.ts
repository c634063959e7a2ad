import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { CounterView } from '../counter.view.js';
import { SetCounterServicesHandler } from './set-counter-services.handler.js';

export class SetCounterServices {
  /** Services that it may serve, of those that the place offers. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(300) @ArrayUnique() @IsUUID(undefined, { each: true }) serviceIds!: string[];
}

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/services')
export class SetCounterServicesController {
  constructor(private readonly handler: SetCounterServicesHandler) {}

  @Put()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Say anew what a counter may serve; from its next opening on' })
  @ApiOkResponse({ type: CounterView })
  set(
    @Context() context: RequestContext,
    @Param('id', KnownId) counterId: string,
    @IfMatch() expected: number | undefined,
    @Body() { serviceIds }: SetCounterServices,
  ): Promise<CounterView> {
    return this.handler.execute(context, { counterId, expected, serviceIds });
  }
}
