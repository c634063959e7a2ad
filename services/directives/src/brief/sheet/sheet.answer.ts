import { StreamableFile } from '@nestjs/common';
import { pdfOf } from './sheet.pdf.js';
import type { Sheet } from './sheet.js';

/** What a sheet is answered as, the first where a client likes all the same. */
export const FORMATS = ['json', 'html', 'pdf'] as const;

/** @param name of the file that a reader keeps, without ending: "brief RKR/33.16/2021/1" */
export async function pdfFileOf(sheet: Sheet, name: string): Promise<StreamableFile> {
  const disposition = `inline; filename="${name.replaceAll(/[^A-Za-z0-9.]+/g, '-')}.pdf"`;
  return new StreamableFile(await pdfOf(sheet), { type: 'application/pdf', disposition });
}
