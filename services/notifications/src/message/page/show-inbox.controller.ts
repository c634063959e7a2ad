import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { answerPage, PageLanguage } from '@rakor/pages';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { CountUnread } from '../count-unread/count-unread.query.js';
import { ListMessages } from '../list/list-messages.query.js';
import { MessagePath } from '../message.request.js';
import { ShowMessage } from '../show/show-message.query.js';
import { INBOX_LOOK, inboxPage, type InboxState, MESSAGE_LOOK, messagePage } from './inbox.page.js';

const STATES = ['open', 'done', 'all'] as const;
/** Messages on a page. */
const LENGTH = 20;

export class InboxPageQuery extends PageLanguage {
  @ApiPropertyOptional({ description: 'All of these words, or parts of words, in the subject or the text.' })
  @IsOptional()
  @Text(100)
  q?: string;

  @ApiPropertyOptional({ enum: STATES, default: 'open' })
  @IsOptional()
  @IsIn(STATES)
  state: InboxState = 'open';

  @ApiPropertyOptional({ description: 'Of the page before.' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

@ApiTags('inbox')
@Controller('v1/regions/:region')
@Access({ roles: ['organisation', 'secretariat', 'leader', 'auditor'] })
export class ShowInboxController {
  constructor(
    private readonly messages: ListMessages,
    private readonly one: ShowMessage,
    private readonly counting: CountUnread,
  ) {}

  @Get('inbox.html')
  @Header('content-security-policy', INBOX_LOOK.policy)
  @ApiOperation({ summary: 'The caller’s messages as a page, which renews itself' })
  @ApiProduces('text/html')
  async list(@Context() context: RequestContext, @Query() { lang, q, state, cursor }: InboxPageQuery): Promise<StreamableFile> {
    const words = (q ?? '').trim();
    const { items, next } = await this.messages.page(context, {
      ...{ limit: LENGTH, cursor, language: lang, onlyUnread: false },
      done: state === 'all' ? undefined : state === 'done',
      words: words.split(/\s+/).filter(Boolean),
    });
    const unread = await this.counting.ofCaller(context);
    const shown = { region: context.region, unread, messages: items, next, words, state, acts: context.role !== 'auditor' };
    return answerPage(inboxPage(shown, lang));
  }

  @Get('inbox/:id/page.html')
  @Header('content-security-policy', MESSAGE_LOOK.policy)
  @ApiOperation({ summary: 'One of the caller’s messages as a page; whoever opens it in a browser has read it' })
  @ApiProduces('text/html')
  async show(@Context() context: RequestContext, @Param() { id }: MessagePath, @Query() { lang }: PageLanguage): Promise<StreamableFile> {
    const message = await this.one.one(context, { id, language: lang });
    return answerPage(messagePage(message, { region: context.region, acts: context.role !== 'auditor' }, lang));
  }
}
