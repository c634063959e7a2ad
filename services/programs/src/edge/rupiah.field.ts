import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** Up to 10^18: what PostgreSQL's bigint holds, and a million times the budget of the country. */
const RUPIAH = /^(0|[1-9]\d{0,17})$/;

/** Whole rupiah as digits, "50000000000000": JSON numbers lose some beyond 2^53. */
export const Rupiah = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, pattern: RUPIAH.source, example: '1250000000' }),
    Matches(RUPIAH, { message: '$property must be whole rupiah', context: { mend: 'Send digits only, as "1250000000".' } }),
  );
