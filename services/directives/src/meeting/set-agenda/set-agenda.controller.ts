import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { CABINET } from '../../edge/roles.js';
import { AgendaView } from '../show-agenda/agenda.view.js';
import { SetAgendaHandler } from './set-agenda.handler.js';

class AgendaItemDto {
  @Text(300) topic!: string;
  /** Title of the position that presents it. */
  @IsOptional() @Text(200) presenter?: string | null;
  @IsInt() @Min(1) @Max(480) minutes!: number;
}

export class SetAgenda {
  /** All of them, in their order. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AgendaItemDto)
  items!: AgendaItemDto[];
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/agenda')
export class SetAgendaController {
  constructor(private readonly handler: SetAgendaHandler) {}

  @Put()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Say what a meeting that has not started is about, in place of what was said before' })
  @ApiOkResponse({ type: AgendaView })
  set(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @IfMatch() expected: number | undefined,
    @Body() { items }: SetAgenda,
  ): Promise<AgendaView> {
    const ordered = items.map(({ topic, presenter = null, minutes }) => ({ topic, presenter, minutes }));
    return this.handler.execute(context, { meetingId, expected, items: ordered });
  }
}
