import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { type Language, languageOf, LANGUAGES } from '@rakor/kernel';

/** The path of one message. */
export class MessagePath {
  @IsString()
  region!: string;

  @IsUUID()
  id!: string;
}

/** The query of what is answered with a message's text. */
export class LanguageQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Before Accept-Language; Indonesian where neither says.' })
  @IsOptional()
  @IsIn([...LANGUAGES])
  language?: Language;
}

/** The language to answer in: what the query says, or else the header. */
export function languageFor({ language }: { readonly language?: Language }, acceptLanguage: string | undefined): Language {
  return language ?? languageOf(acceptLanguage);
}
