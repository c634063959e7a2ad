import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { MembersDto } from '../members/members.dto.js';
import { ProgramView } from '../program.view.js';
import { ChangeMembersHandler } from './change-members.handler.js';

export class ChangeMembers extends MembersDto {
  /** The same as before, or another OPD or district office. */
  @IsUUID() leadId!: string;
  @Text(1000) reason!: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/members')
export class ChangeMembersController {
  constructor(private readonly handler: ChangeMembersHandler) {}

  @Put()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Say who leads a program that runs and who takes part, all of them, for a reason' })
  @ApiOkResponse({ type: ProgramView })
  change(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { leadId, supporting, participants, reason }: ChangeMembers,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, leadId, supporting, participants, reason });
  }
}
