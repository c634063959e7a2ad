import type { SatisfactionPublishedV1 } from '@rakor/contracts';
import type { DirectiveDraft } from '../directive/directive.draft.js';
import type { Occasion } from '../directive/directive.js';

/** A month of five-day weeks: PermenPANRB 14/2017 asks for a plan of what will be mended and names no day for it. */
export const DAYS_TO_MEND = 20;

/** What was published of a place and a period, as far as somebody has to act on it. */
type Published = Pick<SatisfactionPublishedV1, 'placeName' | 'operatorId' | 'from' | 'until' | 'index' | 'grade' | 'lowest'>;

/** What was asked for last of the same place and period. */
export interface KnownDuty {
  readonly directiveId: string;
  readonly publishedAt: Date;
  readonly elements: readonly string[];
}

/** Whether a publication asks for something that nobody has been asked for yet: it is newer, and other elements are the worst. */
export function asksAnew(
  known: KnownDuty | undefined,
  { lowest, publishedAt }: Pick<SatisfactionPublishedV1, 'lowest' | 'publishedAt'>,
): boolean {
  if (!known) return true;
  const same = lowest.length === known.elements.length && lowest.every(({ element }) => known.elements.includes(element));
  return !same && new Date(publishedAt) > known.publishedAt;
}

/** What it came out of, as an addressee reads it. @param heldOn local date of the publication */
export function occasionOf({ placeName, from, until }: Published, heldOn: string): Occasion {
  return { title: `Survei kepuasan masyarakat ${placeName}, ${from} s.d. ${until}`, heldOn };
}

/**
 * The directive that the three lowest elements ask for, to who runs the place (F16).
 * @param issuer the head of the region, who is answerable for its public services ("pembina", UU 25/2009 art. 6)
 */
export function draftOf(
  { placeName, operatorId, from, until, index, grade, lowest }: Published,
  issuer: string,
  dueOn: string,
): DirectiveDraft {
  const elements = lowest.map(({ element, name, mean }) => `${element} ${name} (${inIndonesian(mean)})`).join('; ');
  const text =
    `Tindak lanjuti hasil survei kepuasan masyarakat ${placeName} periode ${from} s.d. ${until} ` +
    `(IKM ${inIndonesian(index)}, mutu ${grade}): perbaiki unsur terendah, yaitu ${elements}.`;
  return { text, issuer, addressees: { classes: [], organisations: [operatorId], except: [] }, dueOn };
}

/** "83.33" → "83,33". */
function inIndonesian(decimal: string): string {
  return decimal.replace('.', ',');
}
