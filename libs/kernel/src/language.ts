/** The languages that every message is written in; the first is the one of who asks for none. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that a reader likes best, from an Accept-Language header (RFC 9110 §12.5.4): "en-GB;q=0.8, id" → "id". */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map(wishOf);
  const liked = wishes.filter((wish) => wish.quality > 0).sort((one, other) => other.quality - one.quality);
  for (const { tag } of liked) {
    const known = tag === '*' ? LANGUAGES[0] : LANGUAGES.find((language) => language === tag);
    if (known) return known;
  }
  return LANGUAGES[0];
}

function wishOf(part: string): { tag: string; quality: number } {
  const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  // The primary subtag is enough: there is one Indonesian and one English here.
  return { tag: range.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 };
}
