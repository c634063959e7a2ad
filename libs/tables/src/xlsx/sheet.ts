const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook with one sheet, beside that sheet (ECMA-376). */
export const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Rakor" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

export const SHEET_HEAD = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
export const SHEET_TAIL = '</sheetData></worksheet>';

/** Excel keeps fifteen digits of a number; what has more is written as text, so that none is lost. */
const MOST_DIGITS = 15;

/** A text, a whole number, or nothing. */
export type Cell = string | bigint | null;

export function rowXml(line: number, cells: readonly Cell[]): string {
  return `<row r="${line}">${cells.map((cell, index) => cellXml(`${columnName(index)}${line}`, cell)).join('')}</row>`;
}

function cellXml(reference: string, cell: Cell): string {
  if (cell === null) return '';
  const text = cell.toString();
  if (typeof cell === 'bigint' && text.length <= MOST_DIGITS) return `<c r="${reference}"><v>${text}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** 0 is "A"; a table that is written has no more columns than there are letters. */
function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>]|[^\t\n\r\u0020-\uFFFD]/g, (sign) => ESCAPES[sign] ?? '');
}

/** XML has no place for control characters: they are left out. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
