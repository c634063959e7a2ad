import { LocalDate, Text } from '@rakor/http';
import { IsInt, Max, Min } from 'class-validator';
import type { Agreement } from './agreement.js';

/** A cooperation agreement (PKS). */
export class AgreementDto implements Agreement {
  @Text(100) number!: string;
  @LocalDate() signedOn!: string;
  /** Its last day. */
  @LocalDate() expiresOn!: string;
}

/** How many people. */
export class OfficersDto {
  @IsInt() @Min(1) @Max(500) officers!: number;
}
