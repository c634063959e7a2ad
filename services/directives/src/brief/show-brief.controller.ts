import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { Language, RequestContext } from '@rakor/kernel';
import { answerPage, type Format, formatLiked, PageLanguage } from '@rakor/pages';
import { READERS } from '../edge/roles.js';
import { BriefReader } from './brief.reader.js';
import { briefSheet } from './brief.sheet.js';
import { BriefView } from './brief.view.js';
import { FORMATS, pdfFileOf } from './sheet/sheet.answer.js';
import { htmlOf, SHEET_LOOK } from './sheet/sheet.html.js';

/** The brief of a meeting: for programs, for a screen or a printer, and as a file (F7). */
@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id')
@Access({ roles: READERS })
export class ShowBriefController {
  constructor(private readonly briefs: BriefReader) {}

  @Get('brief')
  @Header('vary', 'Accept')
  @Header('content-security-policy', SHEET_LOOK.policy)
  @ApiOperation({ summary: 'What a meeting has to deal with, on one page; Accept says whether as JSON, as a page or as a PDF' })
  @ApiProduces('application/json', 'text/html', 'application/pdf')
  @ApiOkResponse({ type: BriefView })
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { lang }: PageLanguage,
    @Headers('accept') accept: string | undefined,
  ): Promise<BriefView | StreamableFile> {
    return this.answer(context, meetingId, lang, formatLiked(accept, FORMATS));
  }

  @Get('brief.html')
  @Header('content-security-policy', SHEET_LOOK.policy)
  @ApiOperation({ summary: 'The brief as a page to read and to print' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  page(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { lang }: PageLanguage,
  ): Promise<BriefView | StreamableFile> {
    return this.answer(context, meetingId, lang, 'html');
  }

  @Get('brief.pdf')
  @ApiOperation({ summary: 'The brief as a PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  pdf(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { lang }: PageLanguage,
  ): Promise<BriefView | StreamableFile> {
    return this.answer(context, meetingId, lang, 'pdf');
  }

  private async answer(context: RequestContext, meetingId: string, lang: Language, format: Format): Promise<BriefView | StreamableFile> {
    const { brief, timeZone } = await this.briefs.read(context, meetingId);
    if (format === 'json') return brief;
    const sheet = briefSheet(brief, lang, timeZone);
    return format === 'html' ? answerPage(htmlOf(sheet)) : pdfFileOf(sheet, `brief ${brief.meeting.number}`);
  }
}
