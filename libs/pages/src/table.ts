import { type Html, html, type Part } from './html.js';

export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => Part;
  /** Numbers stand under each other. */
  readonly number?: boolean;
  /** Sentences stand in it. */
  readonly wide?: boolean;
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
  const headings = columns.map((column) => html`<th scope="col" class="${classOf(column)}">${column.heading}</th>`);
  const cellOf = (column: Column<Row>, row: Row, at: number): Html =>
    at === 0 ? html`<th scope="row">${column.cell(row)}</th>` : html`<td class="${classOf(column)}">${column.cell(row)}</td>`;
  const line = (row: Row): Html => html`<tr>${columns.map((column, at) => cellOf(column, row, at))}</tr>\n`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
</table></div>`;
}

const classOf = ({ number, wide }: { readonly number?: boolean; readonly wide?: boolean }): string | null =>
  number ? 'number' : wide ? 'wide' : null;
