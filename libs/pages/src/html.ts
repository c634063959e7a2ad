import { placesOf, type Place } from './places.js';

/** Markup that may stand on a page as it is. Only `html` makes it, so text from anywhere else is always escaped. */
export class Html {
  /** @internal use the tag `html` */
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What may be put into a template; nothing at all is written for null, undefined and false. */
export type Part = Html | string | number | bigint | false | null | undefined | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** Addresses that a link may have: of the web, of mail, or within the site. Never "javascript:". */
const ADDRESS = /^(https?:\/\/|mailto:|[?#]|\/(?![/\\])|$)/;

/**
 * Writes markup: html`<p>${text}</p>`. What is put in is escaped for the place where it stands, lists are joined, and `Html` stays as it is.
 * @throws TypeError for a template in which something is put where no escaping is safe: a script, a style, a comment, a tag's name,
 * an unquoted or an event attribute; whatever is put in, so a template that works once is safe for good
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const places = placesOf(strings);
  return new Html(strings.reduce((written, fixed, at) => written + fixed + (at < parts.length ? put(parts[at], places[at]) : ''), ''));
}

function put(part: Part, place: Place | undefined): string {
  if (part === null || part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map((each: Part) => put(each, place)).join('');
  if (part instanceof Html) {
    if (place !== 'text') throw new TypeError('Markup cannot stand in an attribute. Put the text itself there.');
    return part.toString();
  }
  const text = String(part);
  if (place === 'address' && !ADDRESS.test(text)) throw new TypeError('A link goes to http, https, mailto, or within the site.');
  return escaped(text);
}
