import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import { type Language, LANGUAGES, type RequestContext } from '@rakor/kernel';
import { Live, LiveAnswer } from '@rakor/live';
import { IsIn, IsOptional } from 'class-validator';
import { CountUnread } from '../count-unread/count-unread.query.js';
import { ListMessages } from '../list/list-messages.query.js';
import { languageFor } from '../message.request.js';
import { MessageSummary } from '../message.view.js';

/** As many as a list shows before one looks further. */
const NEWEST = 20;

class WatchQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Before Accept-Language; Indonesian where neither says.' })
  @IsOptional()
  @IsIn([...LANGUAGES])
  language?: Language;
}

/** The top of an inbox. */
class InboxNow {
  @ApiProperty({ type: 'integer', minimum: 0 }) readonly unread!: number;
  @ApiProperty({ type: [MessageSummary], description: `The newest ${NEWEST}, newest first.` }) readonly newest!: readonly MessageSummary[];
}

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox/live')
export class WatchInboxController {
  constructor(
    private readonly live: Live,
    private readonly messages: ListMessages,
    private readonly counting: CountUnread,
  ) {}

  @Get()
  @Access({ roles: ['organisation', 'secretariat', 'leader', 'auditor'] })
  @LiveAnswer(InboxNow)
  @ApiOperation({ summary: 'The caller’s newest messages and how many are unread, whenever that changes' })
  watch(
    @Context() context: RequestContext,
    @Query() query: WatchQuery,
    @Headers('accept-language') accepted?: string,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<StreamableFile> {
    const language = languageFor(query, accepted);
    const { region, role, organisation } = context;
    // All who may look into the same mailboxes are shown the same.
    const topic = JSON.stringify(['inbox', role, organisation, language]);
    return this.live.show({ region, topic, lastEventId, read: () => this.read(context, language) });
  }

  private async read(context: RequestContext, language: Language): Promise<InboxNow> {
    const { items } = await this.messages.page(context, { limit: NEWEST, cursor: undefined, language, onlyUnread: false });
    return { unread: await this.counting.ofCaller(context), newest: items };
  }
}
