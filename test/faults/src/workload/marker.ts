/** What makes a text findable everywhere: the region it belongs to, who wrote it, and a number. */
export function markerOf(region: string, client: string, count: number): string {
  return `<<${region} ${client} ${String(count).padStart(6, '0')}>>`;
}

/** A marker's region is its first group; global. */
const MARKERS = /<<(\d\d(?:\.\d\d)?) c\d+ \d+>>/g;

/** The regions whose markers stand in a text. */
export function regionsIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(MARKERS), ([, region = '']) => region));
}
