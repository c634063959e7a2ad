import { readFileSync } from 'node:fs';
import type { Language } from '@rakor/kernel';
import { aBusyTable, anOpenDirective, aPromise } from './brief.builder.js';
import { briefOf } from './brief.js';
import { briefSheet } from './brief.sheet.js';
import { htmlOf } from './sheet/sheet.html.js';
import { pdfOf } from './sheet/sheet.pdf.js';
import { textOfPage, textOfPdf } from './sheet/sheet.text.builder.js';

const sheetIn = (language: Language, parts = aBusyTable()) => briefSheet(briefOf(parts), language, 'Asia/Jakarta');
/** As much as a brief can hold: every list full, every text too long, every name one of the longest that there are. */
const crowded = () => {
  const long = 'Percepat penurunan stunting secara keroyokan bersama seluruh kader posyandu di semua kecamatan dan desa. '.repeat(40);
  const names = Array.from(
    { length: 5 },
    () => 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
  );
  const detail = { late: names, lateCount: 57, silent: names };
  const table = Array.from({ length: 30 }, (_, n) =>
    anOpenDirective({ position: n + 1, text: long, daysOverdue: n % 2 ? 0 : 400, dueOn: '2023-02-10', unacknowledged: 57, detail }),
  );
  const party = names[0] ?? null;
  const asked = table.map((item) => ({ ...item, kind: 'extension' as const, party, detail: { askedFor: '2023-12-29', granted: 2 } }));
  const stuck = table.map((item) => ({
    ...item,
    kind: 'obstacle' as const,
    party,
    detail: { type: 'vertical-agency' as const, unblocker: long },
  }));
  const proposed = table.map((item) => ({ ...item, kind: 'proposal' as const, party, detail: {} }));
  const { last, ...rest } = aBusyTable({ table: [...table, ...asked, ...stuck, ...proposed] });
  return {
    ...rest,
    last: last && { ...last, directives: Array.from({ length: 12 }, (_, n) => aPromise({ number: `ARH/35.24/2023/${n}`, text: long })) },
  };
};

describe('The page of a brief', () => {
  it.each(['id', 'en'] as const)('reads as it was agreed: %s', (language) => {
    const agreed = readFileSync(new URL(`brief.${language}.golden.txt`, import.meta.url), 'utf8');

    expect(textOfPage(sheetIn(language))).toBe(agreed);
  });

  it('says that there is nothing where there is nothing', () => {
    const text = textOfPage(sheetIn('id', aBusyTable({ table: [], last: null })));

    expect(text.match(/Tidak ada\./g)).toHaveLength(7);
  });

  it('shows what was said and runs nothing of it', () => {
    const text = `<script>alert(1)</script> "a" & 'b'`;
    const html = htmlOf(sheetIn('id', aBusyTable({ table: [anOpenDirective({ text, daysOverdue: 1 })] })));

    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &amp; &#39;b&#39;');
    expect(html).not.toContain('<script');
  });

  it('is made for every reader: its language, one first heading, a heading for each section', () => {
    const html = htmlOf(sheetIn('en'));

    expect(html).toContain('<html lang="en">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<section aria-labelledby="s\d">\n<h2 id="s\d">/g)).toHaveLength(7);
  });
});

describe('The file of a brief', () => {
  it('says what the page says', async () => {
    const sheet = sheetIn('id');
    const { text, pages } = await textOfPdf(sheet);

    expect(pages).toBe(1);
    for (const part of [sheet.title, ...sheet.lines, ...sheet.sections.map(({ heading }) => heading), sheet.footer])
      expect(text).toContain(part);
    for (const row of sheet.sections.flatMap(({ rows }) => rows)) expect(text).toContain(`${row.text} ${row.note}`);
  });

  it('fits on one A4 page, however much there is', async () => {
    const { text, pages } = await textOfPdf(sheetIn('id', crowded()));

    expect(pages).toBe(1);
    expect(text).toContain('Lewat batas waktu (4 dari 15)');
  });

  it('has its fonts inside, with the letters of every language of Indonesia', async () => {
    const told = 'Wali Nagari “Koto Gadang”, Désa Wungu, Banyuwangi – 50 %, é è ê ŋ ñ';
    const parts = aBusyTable({ table: [anOpenDirective({ text: told, daysOverdue: 1 })] });

    expect((await textOfPdf(sheetIn('id', parts))).text).toContain(told);
    expect((await pdfOf(sheetIn('id'))).toString('latin1')).toContain('DejaVuSansCondensed');
  });

  it('is the same file whenever it is made', async () => {
    expect((await pdfOf(sheetIn('id'))).equals(await pdfOf(sheetIn('id')))).toBe(true);
  });
});
