import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsString, Matches } from 'class-validator';
import { positionFor, PositionQuery } from '../position.request.js';
import { PreferencesView } from '../preferences.view.js';
import { PERSONAL_CHANNELS, type PersonalChannel } from '../reader.js';
import { ProveContactHandler } from './prove-contact.handler.js';
import { SendCodeHandler } from './send-code.handler.js';

class ContactPath {
  @IsString()
  region!: string;

  @ApiProperty({ enum: PERSONAL_CHANNELS })
  @IsIn([...PERSONAL_CHANNELS])
  channel!: PersonalChannel;
}

export class CodeSent {
  @ApiProperty({ example: 'k***@blorakab.go.id', description: 'Masked.' })
  readonly sentTo!: string;

  @ApiProperty({ format: 'date-time' })
  readonly goodUntil!: string;
}

class ProveContact {
  @ApiProperty({ example: '042917' })
  @Matches(/^\d{6}$/, { context: { mend: 'Send the six digits that were sent to you.' } })
  code!: string;
}

@ApiTags('preferences')
@Controller('v1/regions/:region/preferences/contacts/:channel')
export class ContactController {
  constructor(
    private readonly sendCode: SendCodeHandler,
    private readonly proveContact: ProveContactHandler,
  ) {}

  /** Sends six digits to the address or the number of the caller's preferences, to prove that it is the caller's. */
  @Post('code')
  @HttpCode(200)
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: CodeSent })
  code(@Context() context: RequestContext, @Param() { channel }: ContactPath, @Query() query: PositionQuery): Promise<CodeSent> {
    return this.sendCode.execute(context, channel, positionFor(query, context));
  }

  /** Takes the digits: from now on the contact is used. */
  @Post('prove')
  @HttpCode(200)
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: PreferencesView })
  prove(
    @Context() context: RequestContext,
    @Param() { channel }: ContactPath,
    @Query() query: PositionQuery,
    @Body() { code }: ProveContact,
  ): Promise<PreferencesView> {
    return this.proveContact.execute(context, { channel, said: code, positionId: positionFor(query, context) });
  }
}
