import type { PipeTransform } from '@nestjs/common';
import { ValidationFailed } from './validation.pipe.js';

/** The `:year` of a path: a year of this millennium or the last, of four digits. */
export const KnownYear: PipeTransform<string, number> = {
  transform(year) {
    if (!/^[12]\d{3}$/.test(year))
      throw new ValidationFailed([
        { pointer: '/year', detail: 'the year in the path is none', mend: 'Send a year of four digits, as 2022.' },
      ]);
    return Number(year);
  },
};
