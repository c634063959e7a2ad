/** What stands where something was that cannot be stored; a decoder of UTF-8 puts the same for bytes that are none. */
const INSTEAD = '\ufffd';

/** Text without U+0000, which PostgreSQL cannot store. */
export function storableText(text: string): string {
  return text.replaceAll('\0', INSTEAD);
}

/** Text without any control character: it stays in its line, whether as a header or in a log. */
export function storableLine(text: string): string {
  return text.replace(/\p{Cc}/gu, INSTEAD);
}
