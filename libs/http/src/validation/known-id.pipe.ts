import { ParseUUIDPipe } from '@nestjs/common';
import { ValidationFailed } from './validation.pipe.js';

/** The `:id` of a path: a UUID, or the request is refused before the database is asked. */
export const KnownId = new ParseUUIDPipe({
  exceptionFactory: () =>
    new ValidationFailed([
      { pointer: '/id', detail: 'the id in the path is not a UUID', mend: 'Send the id that the list or the answer of the creation gave.' },
    ]),
});
