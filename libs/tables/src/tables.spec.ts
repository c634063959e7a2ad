import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { type Cell, readTable, TABLE_FORMATS, type TableFormat, TableUnreadable, writeTable } from './index.js';

const folder = await mkdtemp(join(tmpdir(), 'rakor-tables-'));
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const aPath = () => join(folder, String((files += 1)));
const rowsOf = async (path: string, format: TableFormat) => {
  const rows: [line: number, ...cells: string[]][] = [];
  for await (const { line, cells } of readTable(path, format)) rows.push([line, ...cells]);
  return rows;
};
const csv = async (text: string | Buffer) => {
  const path = aPath();
  await writeFile(path, text);
  return rowsOf(path, 'csv');
};
const written = async (format: TableFormat, heading: string[], rows: Cell[][]) => {
  const path = aPath();
  async function* batches() {
    yield rows.slice(0, 2);
    yield rows.slice(2);
  }
  await writeTable(path, format, heading, batches());
  return rowsOf(path, format);
};
const xlsx = async (parts: Readonly<Record<string, string>>) => {
  const [path, zip] = [aPath(), new ZipFile()];
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), name);
  zip.end();
  await writeFile(path, zip.outputStream);
  return rowsOf(path, 'xlsx');
};
const sheet = (rows: string) => ({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>` });

describe.each(TABLE_FORMATS)('A table as %s', (format) => {
  it('is read as it was written', async () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9 .,;"'<&>ÿ€😀-]{1,20}$/u).filter((text) => /^[^=+\-@]/.test(text)),
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const expected = rows.map((cells, index) => [index + 2, ...cells.map(String)]);

        expect(await written(format, ['a', 'b', 'c'], rows)).toEqual([[1, 'a', 'b', 'c'], ...expected]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every rupiah of fifty trillion', async () => {
    expect((await written(format, ['rupiah'], [[50_000_000_000_001n], [999_999_999_999_999_999n]])).flat()).toEqual(
      expect.arrayContaining(['50000000000001', '999999999999999999']),
    );
  });

  it('fails with what its rows fail with', async () => {
    async function* failing(): AsyncGenerator<Cell[][]> {
      yield [['a']];
      throw new Error('the database went');
    }

    await expect(writeTable(aPath(), format, ['a'], failing())).rejects.toThrow('the database went');
  });
});

describe('A CSV file', () => {
  it.each([
    ['commas', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n\n1\t2\n'],
    ['a mark of its encoding', '\uFEFFa,b\n1,2\n'],
  ])('may have %s', async (_, text) => {
    expect((await csv(text)).map(([, ...cells]) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('says on which of its lines a row ends, also after a cell of several lines', async () => {
    expect(await csv('a,b\n"x\ny",2\n3,4\n')).toEqual([
      [1, 'a', 'b'],
      [3, 'x\ny', '2'],
      [4, '3', '4'],
    ]);
  });

  it.each([
    ['a quote that never ends', 'a,b\n"1,2\n3,4\n'],
    ['a quote in the middle', 'a,b\n1"2,3\n'],
    ['more columns than any form', `${'a,'.repeat(65)}\n`],
  ])('with %s is refused', async (_, text) => {
    await expect(csv(text)).rejects.toThrow(TableUnreadable);
  });

  it('does not let a name become a formula', async () => {
    expect(await written('csv', ['name'], [['=HYPERLINK("x")']])).toEqual([
      [1, 'name'],
      [2, `'=HYPERLINK("x")`],
    ]);
  });
});

describe('An Excel file', () => {
  it('says its numbers as people write them', async () => {
    const row = '<row r="1"><c r="A1"><v>5E13</v></c><c r="B1"><v>36.039999999999999</v></c><c r="C1"><v>2022</v></c></row>';

    expect(await xlsx(sheet(row))).toEqual([[1, '50000000000000', '36.04', '2022']]);
  });

  it('may leave out cells and rows, and share its texts', async () => {
    const shared = '<sst><si><t>Kab</t></si><si><r><t>Ka</t></r><r><t>dis</t></r><rPh><t>x</t></rPh></si></sst>';
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row><row r="3"/><row r="9"><c r="B9" t="str"><f>1</f><v>z</v></c></row>';

    expect(await xlsx({ ...sheet(rows), 'xl/sharedStrings.xml': shared })).toEqual([
      [2, 'Kab', '', '', 'Kadis'],
      [9, '', 'z'],
    ]);
  });

  it('is read from the first of its tabs, whatever its file is called', async () => {
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Data" r:id="rId7"/><sheet name="Lain" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': '<worksheet/>',
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c t="inlineStr"><is><t>ya</t></is></c></row></sheetData></worksheet>',
    };

    expect(await xlsx(parts)).toEqual([[1, 'ya']]);
  });

  it.each([
    ['no sheet', { 'readme.txt': 'x' }],
    ['broken XML', sheet('<row><c></row>')],
    ['a document type', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaa">]><worksheet/>' }],
    ['a column far to the right', sheet('<row><c r="XFD1"><v>1</v></c></row>')],
    ['a cell without end', sheet(`<row><c t="inlineStr"><is><t>${'x'.repeat(5_000)}</t></is></c></row>`)],
  ])('with %s is refused', async (_, parts) => {
    await expect(xlsx(parts)).rejects.toThrow(TableUnreadable);
  });

  it('that is none is refused', async () => {
    const path = aPath();
    await writeFile(path, 'a,b\n1,2\n');

    await expect(rowsOf(path, 'xlsx')).rejects.toThrow(TableUnreadable);
  });
});
