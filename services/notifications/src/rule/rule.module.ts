import { Module } from '@nestjs/common';
import { ApplyRules } from './apply/apply-rules.js';
import { DryRunController } from './dry-run/dry-run.controller.js';
import { DryRunQuery } from './dry-run/dry-run.query.js';
import { FanOut } from './fan-out/fan-out.js';
import { ListRulesController } from './list/list-rules.controller.js';
import { RuleRepository } from './rule.repository.js';
import { SetRuleController } from './set/set-rule.controller.js';
import { SetRuleHandler } from './set/set-rule.handler.js';
import { ShowRuleController } from './show/show-rule.controller.js';

@Module({
  controllers: [DryRunController, ListRulesController, ShowRuleController, SetRuleController],
  providers: [RuleRepository, SetRuleHandler, DryRunQuery, ApplyRules, FanOut],
  exports: [ApplyRules, RuleRepository],
})
export class RuleModule {}
