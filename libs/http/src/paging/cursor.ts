import { DomainError } from '@rakor/kernel';
import { unstorableIn } from '../server/unstorable-text.js';

/** 400: the cursor is none of ours. */
export class CursorMalformed extends DomainError {
  readonly code = 'cursor-malformed';
  readonly kind = 'invalid';

  constructor() {
    super('The cursor is not one that this list has given. Send the "next" of the page before unchanged, or leave it out to begin anew.', {
      pointer: '/cursor',
    });
  }
}

/** What a list is ordered by: the values of its last row, in the order of its ORDER BY. */
export type Position = readonly (string | number | boolean | null)[];

/** An opaque text for a position: base64url of its JSON. */
export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position in a cursor, or undefined where there is none. `shape` says what each value must be, because a cursor comes from outside:
 * `decodeCursor(query.cursor, ['string', 'string'])`. Throws CursorMalformed.
 */
export function decodeCursor<const S extends readonly Shape[]>(cursor: string | undefined, shape: S): PositionOf<S> | undefined {
  if (cursor === undefined) return undefined;
  const json = Buffer.from(cursor, 'base64url').toString();
  const position = parse(json);
  if (!isShaped(position, shape) || unstorableIn(json)) throw new CursorMalformed();
  return position;
}

type Shape = 'string' | 'number' | 'boolean';
interface Types {
  string: string;
  number: number;
  boolean: boolean;
}
export type PositionOf<S extends readonly Shape[]> = { -readonly [K in keyof S]: Types[S[K]] };

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new CursorMalformed();
  }
}

function isShaped<S extends readonly Shape[]>(position: unknown, shape: S): position is PositionOf<S> {
  return Array.isArray(position) && position.length === shape.length && shape.every((type, index) => typeof position[index] === type);
}
