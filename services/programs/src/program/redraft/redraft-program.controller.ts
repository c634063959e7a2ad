import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROGRAM_CATEGORIES, type ProgramCategory } from '@rakor/contracts';
import { Access, Context, IfMatch, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { Rupiah } from '../../edge/rupiah.field.js';
import { MembersDto } from '../members/members.dto.js';
import { ProgramView } from '../program.view.js';
import { RedraftProgramHandler } from './redraft-program.handler.js';

/** What is left out stays as it is. */
export class RedraftProgram {
  @WhereSent() @Text(300) title?: string;
  @IsOptional() @Text(4000) description?: string | null;
  @WhereSent() @IsIn(PROGRAM_CATEGORIES) category?: ProgramCategory;
  @WhereSent() @IsBoolean() innovation?: boolean;
  @WhereSent() @IsObject() @ValidateNested() @Type(() => MembersDto) members?: MembersDto;
  /** What its template asks for; what is left out stays, and null takes it away. */
  @WhereSent() @IsObject() details?: Record<string, unknown>;
  @IsOptional() @Rupiah() budget?: string | null;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id')
export class RedraftProgramController {
  constructor(private readonly handler: RedraftProgramHandler) {}

  @Patch()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Word a draft anew, before it is confirmed' })
  @ApiOkResponse({ type: ProgramView })
  redraft(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { budget, members, details, ...changes }: RedraftProgram,
  ): Promise<ProgramView> {
    const money = budget === undefined ? {} : { budget: budget === null ? null : BigInt(budget) };
    return this.handler.execute(context, { programId, expected, changes: { ...changes, ...money }, members, details });
  }
}
