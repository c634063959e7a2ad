import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CONTACT_CHANNELS, type ContactChannel } from '@rakor/contracts';
import { Access, Context, KnownId } from '@rakor/http';
import { type Language, LANGUAGES, type RequestContext } from '@rakor/kernel';
import { Equals, isEmail, IsIn, matches, MaxLength, ValidateBy, type ValidationArguments } from 'class-validator';
import { ISSUERS } from '../../edge/roles.js';
import { type Contact, TicketContactHandler } from './ticket-contact.handler.js';

export class GiveContact implements Contact {
  @ApiProperty({ enum: CONTACT_CHANNELS }) @IsIn([...CONTACT_CHANNELS]) channel!: ContactChannel;

  @ApiProperty({ example: '+6281234567890', description: 'A telephone number, or for "email" an address.' })
  @MaxLength(254)
  @ValidateBy(
    {
      name: 'reaches',
      validator: {
        validate: (contact, { object }: ValidationArguments) => reaches((object as GiveContact).channel, contact),
        defaultMessage: () => '$property must be what the channel reaches',
      },
    },
    { context: { mend: 'Write a telephone number of Indonesia as +6281234567890, and for "email" an address.' } },
  )
  contact!: string;

  @ApiProperty({ enum: LANGUAGES }) @IsIn([...LANGUAGES]) language!: Language;

  @ApiProperty({ description: 'That whoever holds the number has agreed to be written to: nothing is sent without it.' })
  @Equals(true, { context: { mend: 'Ask the visitor, and send true when he agrees.' } })
  consent!: boolean;
}

function reaches(channel: ContactChannel, contact: unknown): boolean {
  return channel === 'email' ? isEmail(contact, { allow_utf8_local_part: false }) : matches(String(contact), /^\+62\d{8,12}$/);
}

@ApiTags('tickets')
@Controller('v1/regions/:region/tickets/:id/contact')
export class TicketContactController {
  constructor(private readonly handler: TicketContactHandler) {}

  @Post()
  @HttpCode(204)
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'Tell whoever holds a number once, by text or mail, when it is near; where to is forgotten when it is called' })
  @ApiNoContentResponse()
  give(@Context() context: RequestContext, @Param('id', KnownId) ticketId: string, @Body() contact: GiveContact): Promise<void> {
    return this.handler.give(context, ticketId, contact);
  }

  @Delete()
  @HttpCode(204)
  @Access({ roles: ISSUERS })
  @ApiOperation({ summary: 'Tell nothing any more' })
  @ApiNoContentResponse()
  takeBack(@Context() context: RequestContext, @Param('id', KnownId) ticketId: string): Promise<void> {
    return this.handler.takeBack(context, ticketId);
  }
}
