import { Controller, Get, Header, Headers, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { Language, RequestContext } from '@rakor/kernel';
import { answerPage, type Format, formatLiked, PageLanguage } from '@rakor/pages';
import { READERS } from '../../edge/roles.js';
import { MinutesReader } from './minutes.reader.js';
import { minutesSheet } from './minutes.sheet.js';
import { MinutesView } from './minutes.view.js';
import { FORMATS, pdfFileOf } from '../sheet/sheet.answer.js';
import { htmlOf, SHEET_LOOK } from '../sheet/sheet.html.js';

/** The minutes of a meeting: for programs, for a screen or a printer, and as a file. */
@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id')
@Access({ roles: READERS })
export class ShowMinutesController {
  constructor(private readonly records: MinutesReader) {}

  @Get('minutes')
  @Header('vary', 'Accept')
  @Header('content-security-policy', SHEET_LOOK.policy)
  @ApiOperation({ summary: 'What a closed meeting has left behind; Accept says whether as JSON, as a page or as a PDF' })
  @ApiProduces('application/json', 'text/html', 'application/pdf')
  @ApiOkResponse({ type: MinutesView })
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { lang }: PageLanguage,
    @Headers('accept') accept: string | undefined,
  ): Promise<MinutesView | StreamableFile> {
    return this.answer(context, meetingId, lang, formatLiked(accept, FORMATS));
  }

  @Get('minutes.html')
  @Header('content-security-policy', SHEET_LOOK.policy)
  @ApiOperation({ summary: 'The minutes as a page to read and to print' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  page(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { lang }: PageLanguage,
  ): Promise<MinutesView | StreamableFile> {
    return this.answer(context, meetingId, lang, 'html');
  }

  @Get('minutes.pdf')
  @ApiOperation({ summary: 'The minutes as a PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  pdf(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { lang }: PageLanguage,
  ): Promise<MinutesView | StreamableFile> {
    return this.answer(context, meetingId, lang, 'pdf');
  }

  private async answer(context: RequestContext, meetingId: string, lang: Language, format: Format): Promise<MinutesView | StreamableFile> {
    const { minutes, timeZone } = await this.records.read(context, meetingId);
    if (format === 'json') return minutes;
    const sheet = minutesSheet(minutes, lang, timeZone);
    return format === 'html' ? answerPage(htmlOf(sheet)) : pdfFileOf(sheet, `notulen ${minutes.meeting.number}`);
  }
}
