import { StreamableFile } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '@rakor/kernel';
import { IsIn, IsOptional } from 'class-validator';
import { htmlOf } from './sheet.html.js';
import { pdfOf } from './sheet.pdf.js';
import type { Sheet } from './sheet.js';

/** In which language a page is written; Indonesian unless it is asked for otherwise. */
export class PageLanguage {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'id' })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang: Language = 'id';
}

export type Format = 'json' | 'html' | 'pdf';

const TYPES: readonly [type: string, format: Format][] = [
  ['application/json', 'json'],
  ['text/html', 'html'],
  ['application/pdf', 'pdf'],
];

/** What an Accept header names first of what there is; JSON where it names none of it. */
export function formatLiked(accept: string | undefined): Format {
  const wishes = (accept ?? '').split(',').map((wish) => wish.split(';')[0]?.trim().toLowerCase());
  for (const wish of wishes) {
    const known = TYPES.find(([type]) => type === wish);
    if (known) return known[1];
  }
  return 'json';
}

export function pageOf(sheet: Sheet): StreamableFile {
  return new StreamableFile(Buffer.from(htmlOf(sheet)), { type: 'text/html; charset=utf-8' });
}

/** @param name of the file that a reader keeps, without ending: "brief RKR/33.16/2021/1" */
export async function pdfFileOf(sheet: Sheet, name: string): Promise<StreamableFile> {
  const disposition = `inline; filename="${name.replaceAll(/[^A-Za-z0-9.]+/g, '-')}.pdf"`;
  return new StreamableFile(await pdfOf(sheet), { type: 'application/pdf', disposition });
}
