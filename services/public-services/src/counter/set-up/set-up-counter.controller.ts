import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { CounterView } from '../counter.view.js';
import { SetUpCounterHandler } from './set-up-counter.handler.js';

export class SetUpCounter {
  /** As people read it, once in a place: "Loket 3". */
  @Text(60) name!: string;
  /** Services that it may serve, of those that the place offers. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(300) @ArrayUnique() @IsUUID(undefined, { each: true }) serviceIds!: string[];
}

@ApiTags('counters')
@Controller('v1/regions/:region/places/:id/counters')
export class SetUpCounterController {
  constructor(private readonly handler: SetUpCounterHandler) {}

  @Post()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Set up a counter for some of what a place offers' })
  @ApiCreatedResponse({ type: CounterView })
  setUp(@Context() context: RequestContext, @Param('id', KnownId) placeId: string, @Body() counter: SetUpCounter): Promise<CounterView> {
    return this.handler.execute(context, { placeId, ...counter });
  }
}
