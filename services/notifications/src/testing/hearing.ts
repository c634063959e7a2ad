import type { ModuleMetadata } from '@nestjs/common';
import { HearEveryEvent } from '../hear/hear-every-event.controller.js';
import { WithdrawWhatEnded } from '../mail/withdraw/withdraw-what-ended.controller.js';
import { ApplyRules } from '../rule/apply/apply-rules.js';
import { FanOut } from '../rule/fan-out/fan-out.js';
import { RuleRepository } from '../rule/rule.repository.js';
import { FanOutEvents } from '../webhook/fan-out/fan-out-events.js';
import { WebhookRepository } from '../webhook/webhook.repository.js';

/** What tells of events by rules, for a consumer without the rest of the service. */
export const hearing = {
  controllers: [HearEveryEvent, WithdrawWhatEnded],
  providers: [ApplyRules, FanOut, RuleRepository, FanOutEvents, WebhookRepository],
} satisfies ModuleMetadata;
