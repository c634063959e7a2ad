import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { PRIORITY_NEEDS, type PriorityNeed, TICKET_CHANNELS, type TicketChannel } from '@rakor/contracts';
import { Access, Context, HotBody, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ISSUERS } from '../../edge/roles.js';
import { IssueTicketHandler } from './issue-ticket.handler.js';
import type { NumberGiven } from './issue.statement.js';

/** A booking has a way of its own, and an officer gives his reason for an override. */
const CHANNELS = TICKET_CHANNELS.filter((channel) => channel !== 'booking');
const NEEDS = PRIORITY_NEEDS.filter((need) => need !== 'override');

@HotBody()
export class IssueTicket {
  @IsUUID() serviceId!: string;
  @IsIn(CHANNELS) channel!: TicketChannel;
  /** Why the visitor is called before others: age, a disability, a pregnancy, a baby. */
  @IsOptional() @IsIn(NEEDS) need?: PriorityNeed | null;
}

/** A number, as it is printed. */
export class NumberView implements NumberGiven {
  @ApiProperty({ format: 'uuid', description: 'Not guessable: with it the visitor asks for the place in line.' }) id!: string;
  @ApiProperty({ example: 'A017' }) number!: string;
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
}

@ApiTags('tickets')
@Controller('v1/regions/:region/places/:id/tickets')
export class IssueTicketController {
  constructor(private readonly handler: IssueTicketHandler) {}

  @Post()
  @Access({ roles: ISSUERS })
  @ApiOperation({
    summary: 'Give somebody a number for a service; a kiosk sends an Idempotency-Key, and prints the same number after a crash',
  })
  @ApiCreatedResponse({ type: NumberView })
  issue(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Body() { serviceId, channel, need = null }: IssueTicket,
  ): Promise<NumberView> {
    return this.handler.execute(context, { placeId, serviceId, channel, need });
  }
}
