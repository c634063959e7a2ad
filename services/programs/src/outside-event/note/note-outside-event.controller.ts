import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { WRITERS } from '../../edge/roles.js';
import { OutsideEventView } from '../outside-event.view.js';
import { NoteOutsideEventHandler } from './note-outside-event.handler.js';

export class NoteOutsideEvent {
  @Text(300) name!: string;
  /** In whose hands the date is. */
  @Text(200) owner!: string;
  @LocalDate() expectedOn!: string;
}

@ApiTags('dependencies')
@Controller('v1/regions/:region/outside-events')
export class NoteOutsideEventController {
  constructor(private readonly handler: NoteOutsideEventHandler) {}

  @Post()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Put down something outside that programs wait for: a minister’s visit, another region’s launch' })
  @ApiCreatedResponse({ type: OutsideEventView })
  note(@Context() context: RequestContext, @Body() { name, owner, expectedOn }: NoteOutsideEvent): Promise<OutsideEventView> {
    return this.handler.execute(context, { name, owner, expectedOn });
  }
}
