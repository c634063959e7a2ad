import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { OFFICERS } from '../../edge/roles.js';
import { CounterView } from '../counter.view.js';
import { OpenCounterHandler } from './open-counter.handler.js';

export class OpenCounter {
  /** What the officer serves, of the counter's services; left out: all of them that are offered today. */
  @WhereSent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  serviceIds?: string[];
}

@ApiTags('counters')
@Controller('v1/regions/:region/counters/:id/open')
export class OpenCounterController {
  constructor(private readonly handler: OpenCounterHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: OFFICERS })
  @ApiOperation({ summary: 'Sit down at a counter; the day of the place must be open' })
  @ApiOkResponse({ type: CounterView })
  open(
    @Context() context: RequestContext,
    @Param('id', KnownId) counterId: string,
    @Body() { serviceIds }: OpenCounter,
  ): Promise<CounterView> {
    return this.handler.execute(context, { counterId, serviceIds });
  }
}
