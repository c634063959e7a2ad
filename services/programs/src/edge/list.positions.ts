import { CursorMalformed, decodeCursor } from '@rakor/http';
import { isId } from '@rakor/kernel';

/** The id in a cursor of a list that is ordered by id. @throws CursorMalformed */
export function idIn(cursor: string | undefined): string | undefined {
  const position = decodeCursor(cursor, ['string']);
  if (position && !isId(position[0])) throw new CursorMalformed();
  return position?.[0];
}
