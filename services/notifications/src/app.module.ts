import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { DeliveryModule } from './delivery/delivery.module.js';
import { FollowingModule } from './following/following.module.js';
import { HearModule } from './hear/hear.module.js';
import { MailModule } from './mail/mail.module.js';
import { MessageModule } from './message/message.module.js';
import { ReaderModule } from './reader/reader.module.js';
import { RuleModule } from './rule/rule.module.js';
import { StoryModule } from './story/story.module.js';
import { VisitorModule } from './visitor/visitor.module.js';
import { WebhookModule } from './webhook/webhook.module.js';

@Module({
  imports: [
    RegisterModule,
    MessageModule,
    FollowingModule,
    DeliveryModule,
    ReaderModule,
    MailModule,
    VisitorModule,
    WebhookModule,
    RuleModule,
    StoryModule,
    HearModule,
  ],
})
export class AppModule {}
