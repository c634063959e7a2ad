import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch } from '@rakor/http';
import { type Language, LANGUAGES, type RequestContext } from '@rakor/kernel';
import { Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsEmail, IsIn, IsUUID, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { PreferencesView } from '../preferences.view.js';
import { type Digest, DIGESTS, PERSONAL_CHANNELS, type PersonalChannel } from '../reader.js';
import { SetPreferencesHandler } from './set-preferences.handler.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const isThere = (_: object, value: unknown) => value !== undefined && value !== null;

export class QuietHoursDto {
  @ApiProperty({ example: '21:00' })
  @Matches(CLOCK)
  from!: string;

  @ApiProperty({ example: '06:00', description: 'May be of the next day.' })
  @Matches(CLOCK)
  until!: string;
}

export class SetPreferences {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn([...LANGUAGES])
  language!: Language;

  @ApiProperty({ enum: DIGESTS, description: 'daily: at seven in the morning. weekly: on Mondays.' })
  @IsIn([...DIGESTS])
  digest!: Digest;

  @ApiProperty({
    type: QuietHoursDto,
    nullable: true,
    description: 'In the region’s time. What comes then is held; what is urgent is not.',
  })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quietHours!: QuietHoursDto | null;

  @ApiProperty({ enum: PERSONAL_CHANNELS, isArray: true, description: 'Naming one is agreeing to it; leaving it out takes that back.' })
  @IsArray()
  @ArrayUnique()
  @IsIn([...PERSONAL_CHANNELS], {
    each: true,
    context: { mend: `There are ${PERSONAL_CHANNELS.join(' and ')}; the inbox needs no consent.` },
  })
  channels!: PersonalChannel[];

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 254, description: 'Left out: as it is. null: none any more.' })
  @ValidateIf(isThere)
  @MaxLength(254)
  @IsEmail({ allow_utf8_local_part: false })
  email?: string | null;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    example: '+6281234567890',
    description: 'Of Indonesia, with +62. Left out: as it is. null: none any more.',
  })
  @ValidateIf(isThere)
  @Matches(/^\+62\d{8,12}$/)
  phone?: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    nullable: true,
    description:
      'For which position this is said: mail ends with the office. null: for the person alone. Left out: that of the token, or none.',
  })
  @ValidateIf(isThere)
  @IsUUID()
  positionId?: string | null;
}

@ApiTags('preferences')
@Controller('v1/regions/:region/preferences')
export class SetPreferencesController {
  constructor(private readonly handler: SetPreferencesHandler) {}

  /** Says how the caller wants to hear, for a position or alone, as a whole; what has been held so far goes out as it was to. */
  @Put()
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: PreferencesView })
  set(@Context() context: RequestContext, @IfMatch() expected: number | undefined, @Body() body: SetPreferences): Promise<PreferencesView> {
    return this.handler.execute(context, { ...body, expected });
  }
}
