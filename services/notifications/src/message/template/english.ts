/** A number with its noun: (1, 'directive') → "1 directive", (2, 'directive') → "2 directives". Indonesian nouns need no such thing. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
