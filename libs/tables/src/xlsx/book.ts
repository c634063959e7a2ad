import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { TableUnreadable } from '../table.js';
import { listenTo, type XmlListener } from './xml.js';

/** A file may unpack to so much: a zip of a few kilobytes can hold terabytes of blanks. */
const MOST_BYTES = 128 * 1_048_576;
/** Characters of all texts that cells share; they are the only part of a book that is held in memory. */
const MOST_SHARED = 16 * 1_048_576;
const MOST_ENTRIES = 2_000;

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** An Excel file, of which the first sheet is read. */
export class Book {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws TableUnreadable */
  static async open(path: string): Promise<Book> {
    // Entries are looked up by name, and streamed later: the file stays open until `close`.
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
      throw new TableUnreadable('it is no Excel workbook (.xlsx).', undefined, { cause: error });
    });
    try {
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= MOST_ENTRIES) throw new TableUnreadable(`it has more than ${MOST_ENTRIES} parts.`);
        entries.set(entry.fileName, entry);
      }
      return new Book(zip, entries);
    } catch (error) {
      zip.close();
      throw error instanceof TableUnreadable ? error : new TableUnreadable('it is a broken zip.', undefined, { cause: error });
    }
  }

  close(): void {
    this.zip.close();
  }

  /** The XML of the first sheet in the order of its tabs. @throws TableUnreadable */
  async firstSheet(): Promise<Readable> {
    const sheet = await this.part(await this.nameOfFirstSheet());
    if (!sheet) throw new TableUnreadable('it has no sheet.');
    return sheet;
  }

  /** The texts that cells share, by their number. @throws TableUnreadable */
  async sharedTexts(): Promise<readonly string[]> {
    const xml = await this.part('xl/sharedStrings.xml');
    if (!xml) return [];
    const shared = new SharedTexts();
    for await (const { length } of listenTo(xml, shared)) if (length > MOST_SHARED) throw new TableUnreadable('its texts are too long.');
    return shared.texts;
  }

  private async nameOfFirstSheet(): Promise<string> {
    const [book, relations] = [await this.part('xl/workbook.xml'), await this.part('xl/_rels/workbook.xml.rels')];
    if (!book || !relations) return FIRST_SHEET;
    const tabs: string[] = [];
    const targets = new Map<string, string>();
    await toEnd(listenTo(book, { open: (name, { 'r:id': id = '' }) => void (name === 'sheet' && tabs.push(id)) }));
    await toEnd(
      listenTo(relations, { open: (name, { Id = '', Target = '' }) => void (name === 'Relationship' && targets.set(Id, Target)) }),
    );
    const target = targets.get(tabs[0] ?? '');
    if (target === undefined) return FIRST_SHEET;
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }

  private async part(name: string): Promise<Readable | undefined> {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.uncompressedSize > MOST_BYTES) throw new TableUnreadable(`it unpacks to more than ${MOST_BYTES / 1_048_576} MB.`);
    return this.zip.openReadStreamPromise(entry).catch((error: unknown) => {
      throw new TableUnreadable('a part of it cannot be unpacked.', undefined, { cause: error });
    });
  }
}

/** Collects the texts that cells share. Phonetic readings stand beside a text and are none of it. */
class SharedTexts implements XmlListener {
  readonly texts: string[] = [];
  length = 0;
  private current = '';
  private listening = false;
  private aside = false;

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 'rPh') this.aside = true;
    else if (name === 't') this.listening = !this.aside;
  }

  text(more: string): void {
    if (!this.listening) return;
    this.current += more;
    this.length += more.length;
  }

  close(name: string): void {
    if (name === 't') this.listening = false;
    else if (name === 'rPh') this.aside = false;
    else if (name === 'si') this.texts.push(this.current);
  }
}

async function toEnd(listening: AsyncGenerator<XmlListener>): Promise<void> {
  while (!(await listening.next()).done);
}
