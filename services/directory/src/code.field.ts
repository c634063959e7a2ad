import { applyDecorators } from '@nestjs/common';
import { Matches, MaxLength } from 'class-validator';
import { SLUG } from './slug.js';

/** A short name that is unique in its region: "dinkes", "kec-cepu". */
export const IsCode = (): PropertyDecorator =>
  applyDecorators(
    Matches(SLUG, { context: { mend: 'Send small letters and digits with single hyphens between them, such as "dinas-kesehatan".' } }),
    MaxLength(60),
  );
