import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PdfDocument from 'pdfkit';
import type { Figure, Row, Section, Sheet } from './sheet.js';

// Condensed: a page of a meeting has much to say. It has every letter that the languages of Indonesia are written in.
const require = createRequire(import.meta.url);
const REGULAR = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf');
const BOLD = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf');

const MM = 72 / 25.4;
const MARGIN = { x: 14 * MM, y: 12 * MM };
const TAG_WIDTH = 26 * MM;
const [INK, GREY, RULE, RED] = ['#1a1a1a', '#37474f', '#90a4ae', '#9c1006'];
const LOCALES = { id: 'id-ID', en: 'en-GB' };

/** A sheet as a PDF on A4, with its fonts inside. The same sheet makes the same text. */
export async function pdfOf(sheet: Sheet): Promise<Buffer> {
  const { kicker, title, language, dated } = sheet;
  const document = new PdfDocument({
    size: 'A4',
    margins: { top: MARGIN.y, bottom: MARGIN.y, left: MARGIN.x, right: MARGIN.x },
    lang: LOCALES[language],
    displayTitle: true,
    info: { Title: `${kicker}: ${title}`, Creator: 'Rakor', CreationDate: dated },
  });
  const written = buffer(document);
  new PdfPage(document).write(sheet);
  document.end();
  return written;
}

/** Writes from top to bottom; a row that does not fit goes to the next page as a whole. */
class PdfPage {
  private readonly width: number;

  constructor(private readonly pdf: PDFKit.PDFDocument) {
    this.width = pdf.page.width - 2 * MARGIN.x;
  }

  write({ kicker, title, lines, figures, sections, footer }: Sheet): void {
    this.line(kicker, { font: BOLD, size: 9.5, colour: GREY });
    this.line(title, { font: BOLD, size: 15, colour: INK });
    for (const text of lines) this.line(text, { font: REGULAR, size: 9.5, colour: INK });
    this.rule(INK, 1.2);
    if (figures.length > 0) this.figures(figures);
    for (const section of sections) this.section(section);
    this.space(5);
    this.rule(RULE, 0.6);
    this.line(footer, { font: REGULAR, size: 7.5, colour: GREY });
  }

  private figures(figures: readonly Figure[]): void {
    const gap = 3 * MM;
    const width = (this.width - gap * (figures.length - 1)) / figures.length;
    const top = this.pdf.y + 4;
    figures.forEach(({ value, label, alarming }, at) => {
      const left = MARGIN.x + at * (width + gap);
      this.pdf.roundedRect(left, top, width, 36, 2).lineWidth(0.6).stroke(RULE);
      this.pdf
        .font(BOLD)
        .fontSize(14)
        .fillColor(alarming ? RED : INK)
        .text(value, left + 6, top + 4, { width: width - 12, lineBreak: false });
      this.pdf
        .font(REGULAR)
        .fontSize(8)
        .fillColor(GREY)
        .text(label, left + 6, top + 22, { width: width - 12, lineBreak: false });
    });
    this.pdf.x = MARGIN.x;
    this.pdf.y = top + 38;
  }

  private section({ heading, rows, remark }: Section): void {
    this.space(4);
    // A heading never stands alone at the foot of a page.
    this.need(40);
    this.line(heading, { font: BOLD, size: 10.5, colour: INK });
    this.rule(RULE, 0.6);
    for (const row of rows) this.row(row);
    if (remark !== null) this.line(remark, { font: REGULAR, size: 8.5, colour: GREY });
  }

  private row({ tag, text, note, alarming }: Row): void {
    const left = MARGIN.x + TAG_WIDTH;
    const width = this.width - TAG_WIDTH;
    const height = this.heightOf(text, REGULAR, 9.5, width) + (note === '' ? 0 : this.heightOf(note, REGULAR, 8, width));
    this.need(Math.max(height, this.heightOf(tag, BOLD, 8.5, TAG_WIDTH - 6)));
    const top = this.pdf.y;
    this.pdf
      .font(BOLD)
      .fontSize(8.5)
      .fillColor(alarming ? RED : INK)
      .text(tag, MARGIN.x, top + 0.7, { width: TAG_WIDTH - 6 });
    const below = this.pdf.y;
    this.pdf.font(REGULAR).fontSize(9.5).fillColor(INK).text(text, left, top, { width });
    if (note !== '') this.pdf.font(REGULAR).fontSize(8).fillColor(GREY).text(note, left, this.pdf.y, { width });
    this.pdf.x = MARGIN.x;
    this.pdf.y = Math.max(this.pdf.y, below) + 2;
  }

  private line(text: string, { font, size, colour }: { font: string; size: number; colour: string }): void {
    this.pdf.font(font).fontSize(size).fillColor(colour).text(text, MARGIN.x, this.pdf.y, { width: this.width });
  }

  private rule(colour: string, thickness: number): void {
    const y = this.pdf.y + 1.5;
    this.pdf
      .moveTo(MARGIN.x, y)
      .lineTo(MARGIN.x + this.width, y)
      .lineWidth(thickness)
      .stroke(colour);
    this.pdf.y = y + 3;
  }

  private heightOf(text: string, font: string, size: number, width: number): number {
    return this.pdf.font(font).fontSize(size).heightOfString(text, { width });
  }

  private space(points: number): void {
    this.pdf.y += points;
  }

  private need(points: number): void {
    if (this.pdf.y + points > this.pdf.page.height - MARGIN.y) this.pdf.addPage();
  }
}
