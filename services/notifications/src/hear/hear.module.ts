import { Module } from '@nestjs/common';
import { RuleModule } from '../rule/rule.module.js';
import { WebhookModule } from '../webhook/webhook.module.js';
import { HearEveryEvent } from './hear-every-event.controller.js';

@Module({ imports: [RuleModule, WebhookModule], controllers: [HearEveryEvent] })
export class HearModule {}
