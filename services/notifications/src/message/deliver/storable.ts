/** For `JSON.stringify`: PostgreSQL takes neither NUL nor half a surrogate pair, and JSON has room for both: better a mark in the text than no message. */
export function storable(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value;
}
