/** The words of a search as patterns for ILIKE. Parts of words, because Indonesian says "turun" as penurunan, menurunkan, diturunkan. */
export function wordsIn(search: string): string[] {
  return search.trim().split(/\s+/).map(containing);
}

function containing(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
