import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import { AddresseeSetDto } from '../../addressee/addressee-set.dto.js';
import { LocalDate, Text } from '../../edge/fields.js';
import { KnownId } from '../../edge/known-id.pipe.js';
import { CABINET } from '../../edge/roles.js';
import { DirectiveView } from '../directive.view.js';
import { RedraftDirectiveHandler } from './redraft-directive.handler.js';

/** Absent is allowed, null is not. */
const WhereSent = () => ValidateIf((_, value) => value !== undefined);

/** What is left out stays as it is; a `dueOn` of null takes the deadline away. */
export class RedraftDirective {
  @WhereSent() @Text(4000) text?: string;
  @WhereSent() @Text(200) issuer?: string;
  @WhereSent() @ValidateNested() @Type(() => AddresseeSetDto) addressees?: AddresseeSetDto;
  @IsOptional() @LocalDate() dueOn?: string | null;
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id')
export class RedraftDirectiveController {
  constructor(private readonly handler: RedraftDirectiveHandler) {}

  @Patch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Word a draft anew' })
  @ApiOkResponse({ type: DirectiveView })
  redraft(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @IfMatch() expected: number | undefined,
    @Body() changes: RedraftDirective,
  ): Promise<DirectiveView> {
    return this.handler.execute(context, { directiveId, expected, changes });
  }
}
