import { type Html, html, type Part } from './html.js';

export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => Part;
  /** Numbers stand under each other. */
  readonly number?: boolean;
}

export interface TableParts<Row> {
  /** What the table is about; read out before it. */
  readonly caption: string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table that a screen reader can walk through: a caption, headings with their scope, and a heading for each row. */
export function tableOf<Row>({ caption, columns, rows }: TableParts<Row>): Html {
  const headings = columns.map(({ heading, number }) => html`<th scope="col" class="${number && 'number'}">${heading}</th>`);
  const cellOf = ({ cell, number }: Column<Row>, row: Row, at: number): Html =>
    at === 0 ? html`<th scope="row">${cell(row)}</th>` : html`<td class="${number && 'number'}">${cell(row)}</td>`;
  const line = (row: Row): Html => html`<tr>${columns.map((column, at) => cellOf(column, row, at))}</tr>\n`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
</table></div>`;
}
