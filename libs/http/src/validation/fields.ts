import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { AtMost } from '@rakor/contracts';
import { isLocalDate } from '@rakor/kernel';
import { IsISO8601, IsString, Matches, ValidateBy, ValidateIf } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

/** Absent is allowed, null is not: for a field with a default, and for one that a change may leave out. */
export const WhereSent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** Text that is not blank, at most `max` characters (Unicode code points, as events and the database count). */
export const Text = (max: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    Matches(/\S/, { message: '$property must say something', context: { mend: 'Send a text that is not blank.' } }),
    AtMost(max),
  );

/** A UTC instant, ISO 8601 with "Z", of this millennium or the last: whatever its zone, its date then has four digits. Documented as one format: the schema maker would offer a plain date too. */
export const Instant = (): PropertyDecorator =>
  applyDecorators(
    JSONSchema(() => ({ type: 'string', format: 'date-time', example: '2021-03-29T02:00:00Z' })),
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, {
      message: '$property must be a UTC instant',
      context: { mend: 'Write it in UTC with "Z": 09:00 in Jakarta is "2021-03-29T02:00:00Z".' },
    }),
  );

/** A day that the calendar has, YYYY-MM-DD, in the region's own time. Documents itself: the validator is unknown to the schema maker. */
export const LocalDate = ({ nullable = false } = {}): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date', nullable, example: '2021-05-11' }),
    ValidateBy(
      {
        name: 'isLocalDate',
        validator: {
          validate: (value: unknown) => typeof value === 'string' && isLocalDate(value),
          defaultMessage: () => '$property must be a day of the calendar, YYYY-MM-DD',
        },
      },
      { context: { mend: 'Write a day that the calendar has, as "2021-05-11".' } },
    ),
  );
