import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LaunchGuestSetV1 } from '@rakor/contracts';
import { Access, Context, IfMatch, KnownId, LocalDate, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { KEEPERS } from '../../edge/roles.js';
import { LaunchChanges } from '../launch.changes.js';
import { SpanDto } from '../launch.fields.js';
import { LaunchView } from '../launch.view.js';

export class SetGuest {
  /** Title of who is to open it: "Menteri PAN-RB". */
  @Text(200) guest!: string;
  /** When that is not possible. */
  @WhereSent() @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => SpanDto) unavailable: SpanDto[] = [];
  /** The day for which the guest has said yes. */
  @IsOptional() @LocalDate({ nullable: true }) confirmedOn?: string | null;
}

@ApiTags('launches')
@Controller('v1/regions/:region/launches/:id/guest')
export class SetGuestController {
  constructor(private readonly changes: LaunchChanges) {}

  @Put()
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Set what is known of the calendar of who is to open the place' })
  @ApiOkResponse({ type: LaunchView })
  set(
    @Context() context: RequestContext,
    @Param('id', KnownId) id: string,
    @IfMatch() expected: number | undefined,
    @Body() { confirmedOn = null, ...calendar }: SetGuest,
  ): Promise<LaunchView> {
    const guest = { ...calendar, confirmedOn };
    return this.changes.take(context, { id, expected }, LaunchGuestSetV1, (launch, now) => launch.setGuest(guest, now));
  }
}
