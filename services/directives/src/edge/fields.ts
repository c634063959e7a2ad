import { isLocalDate } from '@rakor/kernel';
import { IsISO8601, IsString, Matches, MaxLength, ValidateBy, type ValidationOptions } from 'class-validator';

/** Several property decorators as one. */
function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

/** Text with something in it, at most `max` characters. A NUL is refused: PostgreSQL cannot store it. */
export const Text = (max: number): PropertyDecorator =>
  all(
    IsString(),
    Matches(/^(?!\s*$)[^\0]*$/, {
      message: '$property must say something',
      context: { mend: 'Send a text that is not empty, without NUL.' },
    }),
    MaxLength(max),
  );

/** A UTC instant, ISO 8601 with "Z". */
export const Instant = (): PropertyDecorator =>
  all(
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(/T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, {
      message: '$property must be a UTC instant',
      context: { mend: 'Write it in UTC with "Z": 09:00 in Jakarta is "2021-03-29T02:00:00Z".' },
    }),
  );

/** A date local to the region, YYYY-MM-DD. */
export const LocalDate = (options: ValidationOptions = {}): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLocalDate',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isLocalDate(value),
        defaultMessage: () => '$property must be a day of the calendar, YYYY-MM-DD',
      },
    },
    { context: { mend: 'Write a day that the calendar has, as "2021-05-11".' }, ...options },
  );
