import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { isLocalDate } from '@rakor/kernel';
import { IsString, Matches, MaxLength, ValidateBy } from 'class-validator';
import { SLUG } from './slug.js';

/** A short name that is unique in its region: "dinkes", "kec-cepu". */
export const IsCode = (): PropertyDecorator =>
  applyDecorators(
    Matches(SLUG, { context: { mend: 'Send small letters and digits with single hyphens between them, such as "dinas-kesehatan".' } }),
    MaxLength(60),
  );

/** A name or title that people read: not blank, at most 200 characters. */
export const IsName = (): PropertyDecorator =>
  applyDecorators(
    IsString(),
    Matches(/\S/, { message: '$property must not be blank', context: { mend: 'Send some text.' } }),
    MaxLength(200),
  );

/** A day that the calendar has, YYYY-MM-DD, in the region's own time. Documents itself: the validator is unknown to the schema maker. */
export const IsLocalDate = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date', example: '2023-01-31' }),
    ValidateBy(
      {
        name: 'isLocalDate',
        validator: {
          validate: (value) => typeof value === 'string' && isLocalDate(value),
          defaultMessage: () => '$property must be a day of the calendar, written YYYY-MM-DD',
        },
      },
      { context: { mend: 'Send a date such as "2023-01-31".' } },
    ),
  );
