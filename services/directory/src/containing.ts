/** A pattern for `ilike` that finds a text anywhere; what the text holds of "%" and "_" is meant literally. */
export function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
