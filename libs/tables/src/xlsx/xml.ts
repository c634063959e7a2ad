import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { TableUnreadable } from '../table.js';

/** What a piece of XML is listened to for; names without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Tells a listener of the XML in a stream, and yields it after each chunk, so that what was heard can be taken away. @throws TableUnreadable */
export async function* listenTo<L extends XmlListener>(xml: Readable, listener: L): AsyncGenerator<L> {
  const parser = new SaxesParser();
  const decoder = new StringDecoder('utf8');
  let broken: Error | undefined;
  parser.on('error', (error) => (broken ??= error));
  // A document type may define entities that grow without end; no spreadsheet has one.
  parser.on('doctype', () => (broken ??= new Error('it defines a document type')));
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => listener.open?.(localName(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }: SaxesTagPlain) => listener.close?.(localName(name)));
  const refuseBroken = () => {
    if (broken) throw new TableUnreadable(`its XML is broken (${broken.message}).`, undefined, { cause: broken });
  };
  for await (const chunk of xml as AsyncIterable<Buffer>) {
    parser.write(decoder.write(chunk));
    refuseBroken();
    yield listener;
  }
  parser.close();
  refuseBroken();
  yield listener;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
