import { isId } from '@rakor/kernel';
import { CursorMalformed, decodeCursor } from './cursor.js';

/** The id in a cursor of a list that is ordered by id. @throws CursorMalformed */
export function idIn(cursor: string | undefined): string | undefined {
  const position = decodeCursor(cursor, ['string']);
  if (position && !isId(position[0])) throw new CursorMalformed();
  return position?.[0];
}

/** Instant and id in a cursor of a list that is ordered by time. @throws CursorMalformed */
export function instantAndIdIn(cursor: string | undefined): [at: string, id: string] | undefined {
  const position = decodeCursor(cursor, ['string', 'string']);
  if (position && (Number.isNaN(Date.parse(position[0])) || !isId(position[1]))) throw new CursorMalformed();
  return position && [new Date(position[0]).toISOString(), position[1]];
}

/** The text in a cursor of a list that is ordered by a name. @throws CursorMalformed */
export function textIn(cursor: string | undefined): string | undefined {
  const position = decodeCursor(cursor, ['string']);
  if (position?.[0].includes('\0')) throw new CursorMalformed();
  return position?.[0];
}

/** Id and a text in a cursor. @throws CursorMalformed */
export function idAndTextIn(cursor: string | undefined): [id: string, text: string] | undefined {
  const position = decodeCursor(cursor, ['string', 'string']);
  if (position && (!isId(position[0]) || position[1].includes('\0'))) throw new CursorMalformed();
  return position;
}

/** Instant, id and number in a cursor of a list of versions that is ordered by time. @throws CursorMalformed */
export function instantIdAndNumberIn(cursor: string | undefined): [at: string, id: string, number: number] | undefined {
  const position = decodeCursor(cursor, ['string', 'string', 'number']);
  if (position && (Number.isNaN(Date.parse(position[0])) || !isId(position[1]) || !Number.isInteger(position[2])))
    throw new CursorMalformed();
  return position && [new Date(position[0]).toISOString(), position[1], position[2]];
}
