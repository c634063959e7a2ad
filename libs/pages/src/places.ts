/** Where in a template something is put in: between tags, in a quoted attribute, or in one that holds an address. */
export type Place = 'text' | 'attribute' | 'address';

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

/** The place of each hole of a template; looked at once for each template of the program. @throws TypeError for a place that cannot be made safe */
export function placesOf(strings: TemplateStringsArray): readonly Place[] {
  let places = known.get(strings);
  if (!places) {
    const reader = new MarkupReader();
    known.set(strings, (places = strings.slice(0, -1).map((fixed) => reader.read(fixed).hole())));
  }
  return places;
}

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'xlink:href']);
/** Attributes whose content is more than text. */
const MEANT = new Set(['style', 'srcdoc', 'srcset']);
/** Elements whose content would be run, or would not be escaped. A title's is escaped like any text. */
const RAW = new Set(['script', 'style', 'textarea', 'iframe', 'noscript', 'template', 'xmp', 'plaintext']);

type State = 'text' | 'comment' | 'tag' | 'name' | 'value' | 'quoted' | 'raw';

/** Reads the fixed parts of a template letter by letter, as a browser does. What is put in is escaped, and so cannot change where it is. */
class MarkupReader {
  private state: State = 'text';
  private element = '';
  private attribute = '';

  read(fixed: string): this {
    for (let at = 0; at < fixed.length; at++) at = this.next(fixed, at);
    return this;
  }

  hole(): Place {
    switch (this.state) {
      case 'text':
        return 'text';
      case 'quoted':
        if (this.attribute.startsWith('on') || MEANT.has(this.attribute)) throw unsafe(`in the attribute ${this.attribute}`);
        return ADDRESSES.has(this.attribute) ? 'address' : 'attribute';
      case 'raw':
        throw unsafe(`inside <${this.element}>`);
      case 'comment':
        throw unsafe('inside a comment');
      default:
        throw unsafe('in a tag, outside of a quoted attribute');
    }
  }

  /** @returns the index of the last letter that it has dealt with */
  private next(text: string, at: number): number {
    const letter = text.charAt(at);
    switch (this.state) {
      case 'text':
        return letter === '<' ? this.open(text, at) : at;
      case 'comment':
        return this.until('-->', 'text', text, at);
      case 'raw':
        return this.until(`</${this.element}`, 'tag', text, at);
      case 'quoted':
        if (letter === '"') this.state = 'tag';
        return at;
      case 'value':
        if (letter === '"') this.state = 'quoted';
        else if (letter === "'" || letter.trim() !== '') throw unsafe('beside an attribute that is not in double quotes');
        return at;
      case 'name':
      case 'tag':
        return this.inTag(letter, at);
    }
  }

  private open(text: string, at: number): number {
    if (text.startsWith('!--', at + 1)) {
      this.state = 'comment';
      return at + 3;
    }
    const name = /^\/?[a-z!][a-z0-9:-]*/i.exec(text.slice(at + 1))?.[0] ?? '';
    this.state = 'tag';
    this.element = name.toLowerCase();
    return at + name.length;
  }

  private inTag(letter: string, at: number): number {
    if (letter === '>') this.state = RAW.has(this.element) ? 'raw' : 'text';
    else if (letter === '=') this.state = 'value';
    else if (letter.trim() === '' || letter === '/') this.state = 'tag';
    else {
      this.attribute = this.state === 'name' ? this.attribute + letter.toLowerCase() : letter.toLowerCase();
      this.state = 'name';
    }
    return at;
  }

  private until(end: string, then: State, text: string, at: number): number {
    if (!text.toLowerCase().startsWith(end, at)) return at;
    this.state = then;
    this.element = '';
    return at + end.length - 1;
  }
}

const unsafe = (where: string): TypeError => new TypeError(`Nothing may be put ${where}: no escaping makes that safe.`);
