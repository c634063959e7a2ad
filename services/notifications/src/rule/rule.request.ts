import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Text, WhereSent } from '@rakor/http';
import type { Language } from '@rakor/kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsUUID,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PERSONAL_CHANNELS, type PersonalChannel } from '../reader/reader.js';
import { type Condition, COMPARISONS } from './condition.js';
import { type RoleKind, ROLES } from './roles.js';
import type { RuleWish } from './rule.js';

/** A short name: "inspektorat-arahan-selesai". */
export const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The path of one rule. */
export class RulePath {
  @Matches(/./)
  region!: string;

  @ApiProperty({ example: 'inspektorat-arahan-selesai' })
  @Matches(CODE, { context: { mend: 'Write small letters and digits with single hyphens between them.' } })
  @MaxLength(60)
  code!: string;
}

export class ConditionDto implements Condition {
  @ApiProperty({ example: 'urgent', description: 'A field of the event’s data.' })
  @Text(60)
  field!: string;

  @ApiProperty({ enum: COMPARISONS })
  @IsIn([...COMPARISONS])
  is!: Condition['is'];

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }], example: true })
  @ValidateBy({
    name: 'isPlain',
    validator: {
      validate: (value) => typeof value === 'boolean' || Number.isFinite(value) || (typeof value === 'string' && value.length <= 200),
      defaultMessage: () => '$property must be a text, a number or true or false',
    },
  })
  value!: Condition['value'];
}

const KINDS = ['secretariat', 'followers', 'organisation', 'position', ...(Object.keys(ROLES) as RoleKind[])] as const;

export class AudienceDto {
  @ApiProperty({
    enum: KINDS,
    description:
      'By its part in the event, as docs/notification-rules.md says; an organisation by its code, whoever holds a position by its id; followers: of what it is about.',
  })
  @IsIn(KINDS)
  kind!: (typeof KINDS)[number];

  @ApiProperty({ required: false, example: 'inspektorat', description: 'Of an organisation of the region.' })
  @ValidateIf(({ kind }: AudienceDto) => kind === 'organisation')
  @Matches(CODE)
  @MaxLength(60)
  code!: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a position of the region: mail goes to whoever holds it then.' })
  @ValidateIf(({ kind }: AudienceDto) => kind === 'position')
  @IsUUID()
  id!: string;
}

export class RuleTextDto {
  @ApiProperty({
    example: 'Arahan {{number}} selesai pada {{time:closedAt}}',
    description: '{{field}}; {{date:…}}, {{time:…}}, {{number:…}}, {{rupiah:…}}; and Liquid: {% if guest %}…{% endif %}.',
  })
  @Text(1_000)
  subject!: string;

  @ApiProperty({ description: 'Paragraphs, with an empty line between them.' })
  @Text(5_000)
  body!: string;

  @ApiPropertyOptional({ example: 'Arahan {{number}} jatuh tempo {{date:dueOn}}', description: 'For telephones. Left out: the subject.' })
  @WhereSent()
  @Text(300)
  short?: string;
}

export class RuleTextsDto implements Record<Language, RuleTextDto> {
  @ValidateNested()
  @Type(() => RuleTextDto)
  id!: RuleTextDto;

  @ValidateNested()
  @Type(() => RuleTextDto)
  en!: RuleTextDto;
}

/** A rule as a whole. */
export class RuleDto implements RuleWish {
  @ApiProperty({ example: 'directives.directive-closed.v1' })
  @Text(100)
  eventType!: string;

  @ApiProperty({ type: [ConditionDto], description: 'All must hold; none for every such event.' })
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ConditionDto)
  conditions!: ConditionDto[];

  @ApiProperty({ type: [AudienceDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AudienceDto)
  audience!: AudienceDto[];

  @ApiPropertyOptional({
    enum: PERSONAL_CHANNELS,
    isArray: true,
    default: PERSONAL_CHANNELS,
    description: 'Besides the inbox, for those who agreed to them; none: the inbox alone.',
  })
  @IsArray()
  @ArrayUnique()
  @IsIn(PERSONAL_CHANNELS, { each: true })
  channels: PersonalChannel[] = [...PERSONAL_CHANNELS];

  @ApiProperty({ description: 'Passes digests and quiet hours.' })
  @IsBoolean()
  urgent!: boolean;

  @ApiProperty({
    enum: ['own', 'regencies'],
    description: 'regencies: the default of a province’s regencies, which may say otherwise under the same code.',
  })
  @IsIn(['own', 'regencies'])
  appliesTo!: 'own' | 'regencies';

  @ApiProperty({ description: 'false: it tells nobody, also where it stands in the place of the province’s.' })
  @IsBoolean()
  active!: boolean;

  @ValidateNested()
  @Type(() => RuleTextsDto)
  texts!: RuleTextsDto;
}
