/** A name as a code: "Ra'as" → "raas", "Lubuk Pakam I,II" → "lubuk-pakam-i-ii". */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}'"’`]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Small letters, digits and single hyphens between them. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
