import { extractText, getDocumentProxy } from 'unpdf';
import { htmlOf } from './sheet.html.js';
import { pdfOf } from './sheet.pdf.js';
import type { Sheet } from './sheet.js';

/** What a reader of the page reads, line by line. */
export function textOfPage(sheet: Sheet): string {
  return htmlOf(sheet)
    .replace(/<style>[^]*<\/style>/, '')
    .replaceAll(/<a class="skip"[^]*?<\/a>|<nav[^]*?<\/nav>/g, '')
    .replaceAll(/<\/(b|dt)>/g, ' | ')
    .replaceAll(/<small>/g, '\n    ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')
    .concat('\n');
}

/** What a reader of the file reads, as one line, and on how many pages. */
export async function textOfPdf(sheet: Sheet): Promise<{ text: string; pages: number }> {
  const proxy = await getDocumentProxy(new Uint8Array(await pdfOf(sheet)));
  const { text, totalPages } = await extractText(proxy, { mergePages: true });
  return { text: text.replaceAll(/\s+/g, ' '), pages: totalPages };
}
