import { Module } from '@nestjs/common';
import { LiveModule } from '@rakor/live';
import { CountUnreadController } from './count-unread/count-unread.controller.js';
import { CountUnread } from './count-unread/count-unread.query.js';
import { MarkDoneController } from './done/mark-done.controller.js';
import { MarkDoneHandler } from './done/mark-done.handler.js';
import { ListMessagesController } from './list/list-messages.controller.js';
import { ListMessages } from './list/list-messages.query.js';
import { MessageRepository } from './message.repository.js';
import { ShowInboxController } from './page/show-inbox.controller.js';
import { ReadAllController } from './read-all/read-all.controller.js';
import { ReadAllHandler } from './read-all/read-all.handler.js';
import { ReadMessageController } from './read/read-message.controller.js';
import { ReadMessageHandler } from './read/read-message.handler.js';
import { ReopenMessageController } from './reopen/reopen-message.controller.js';
import { ReopenMessageHandler } from './reopen/reopen-message.handler.js';
import { ShowMessageController } from './show/show-message.controller.js';
import { ShowMessage } from './show/show-message.query.js';
import { WatchInboxController } from './watch/watch-inbox.controller.js';

@Module({
  imports: [LiveModule],
  controllers: [
    ListMessagesController,
    CountUnreadController,
    WatchInboxController,
    ShowMessageController,
    ReadMessageController,
    ReadAllController,
    ShowInboxController,
    MarkDoneController,
    ReopenMessageController,
  ],
  providers: [
    MessageRepository,
    ListMessages,
    CountUnread,
    ShowMessage,
    ReadMessageHandler,
    ReadAllHandler,
    MarkDoneHandler,
    ReopenMessageHandler,
  ],
})
export class MessageModule {}
