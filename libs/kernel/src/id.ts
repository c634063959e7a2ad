import { v7, validate } from 'uuid';

/** A new UUIDv7: unique, and ordered by the time it was made, so that index pages fill one after another. */
export function newId(): string {
  return v7();
}

/** True for any well-formed UUID. */
export function isId(text: string): boolean {
  return validate(text);
}
