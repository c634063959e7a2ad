import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { PriorityView } from '../priority.view.js';
import { DeclarePriorityHandler } from './declare-priority.handler.js';

export class DeclarePriority {
  @Text(300) title!: string;
  /** The position whose priority it is, by the directory. */
  @IsUUID() positionId!: string;
  /** Left out: it holds beyond any window. */
  @WhereSent() @IsUUID() windowId?: string;
}

@ApiTags('priorities')
@Controller('v1/regions/:region/priorities')
export class DeclarePriorityController {
  constructor(private readonly handler: DeclarePriorityHandler) {}

  @Post()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Say what the programs of the organisations are to serve' })
  @ApiCreatedResponse({ type: PriorityView })
  declare(@Context() context: RequestContext, @Body() { windowId, ...said }: DeclarePriority): Promise<PriorityView> {
    return this.handler.execute(context, { ...said, windowId: windowId ?? null });
  }
}
