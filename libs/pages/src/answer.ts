import { StreamableFile } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '@rakor/kernel';
import { IsIn, IsOptional } from 'class-validator';

/** In which language a page is written; Indonesian unless it is asked for otherwise. */
export class PageLanguage {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'id' })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang: Language = 'id';
}

const TYPES = { json: 'application/json', html: 'text/html', pdf: 'application/pdf' } as const;
export type Format = keyof typeof TYPES;

/** What an Accept header names first of what there is; JSON where it names none of it. */
export function formatLiked<F extends Format>(accept: string | undefined, formats: readonly F[]): F | 'json' {
  for (const wish of (accept ?? '').split(',')) {
    const type = wish.split(';')[0]?.trim().toLowerCase();
    const known = formats.find((format) => TYPES[format] === type);
    if (known) return known;
  }
  return 'json';
}

/** A page as an answer of a controller, which names the policy of its look beside it: `@Header('content-security-policy', LOOK.policy)`. */
export function answerPage(page: string): StreamableFile {
  return new StreamableFile(Buffer.from(page), { type: 'text/html; charset=utf-8' });
}
