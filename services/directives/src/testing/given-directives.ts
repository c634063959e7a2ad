import { givenHandlers, type TestHandlers } from '@rakor/testing';
import { directives } from '../service.js';

export { acting } from '@rakor/testing';

/** The service's handlers on a real database, without HTTP and without a broker. */
export type DirectivesOnDatabase = TestHandlers;

export function givenDirectives(): Promise<DirectivesOnDatabase> {
  return givenHandlers(directives);
}
