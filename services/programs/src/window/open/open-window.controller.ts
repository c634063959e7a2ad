import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { COUNT_MODES, type CountMode } from '@rakor/contracts';
import { Access, Context, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { WindowView } from '../window.view.js';
import { OpenWindowHandler } from './open-window.handler.js';

export class OpenWindow {
  @Text(200) name!: string;
  /** The position whose inauguration it counts from, by the directory: it, and not its holder, has the window. */
  @IsUUID() positionId!: string;
  /** Day 1, or the last day before it where only worked days count. */
  @LocalDate() inauguratedOn!: string;
  /** N: 99, 100, or any other number up to five years. */
  @IsInt() @Min(1) @Max(1_830) length!: number;
  /** Asked for each time: "99 hari kerja" has been meant both ways. */
  @IsIn(COUNT_MODES) countMode!: CountMode;
  /** How many of its programs may be priorities; left out: not limited. */
  @IsOptional() @IsInt() @Min(1) @Max(1_000) maxPriorities?: number | null;
}

@ApiTags('windows')
@Controller('v1/regions/:region/windows')
export class OpenWindowController {
  constructor(private readonly handler: OpenWindowHandler) {}

  @Post()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Set up a window of N days from an inauguration; the answer tells its end in both ways of counting' })
  @ApiCreatedResponse({ type: WindowView })
  open(@Context() context: RequestContext, @Body() { maxPriorities = null, ...plan }: OpenWindow): Promise<WindowView> {
    return this.handler.execute(context, { ...plan, maxPriorities });
  }
}
