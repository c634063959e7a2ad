import { Injectable } from '@nestjs/common';
import { eventClassOf, faultsOf } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { profileOf } from '../../register/register.queries.js';
import { checkRule } from '../rule-check.js';
import { RuleRefused } from '../rule.errors.js';
import { Rule, type RuleWish } from '../rule.js';
import { RuleRepository } from '../rule.repository.js';
import type { DryRun, DryRunAnswer, DryVerdict } from './dry-run.controller.js';
import { Rehearsal } from './rehearsal.js';

@Injectable()
export class DryRunQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
    private readonly clock: Clock,
  ) {}

  /** By the very parts that tell when it happens. @throws RuleRefused for an event or a draft that cannot be */
  async answer(context: RequestContext, { eventType, data, draft, code }: DryRun): Promise<DryRunAnswer> {
    checkEvent(eventType, data);
    if (draft) checkRule(draft, context.region);
    const now = this.clock.now();
    const tried = draft && this.ruleFrom(draft, context, code ?? 'draft', now);
    return this.unitOfWork.read(context, async (tx) => {
      const set = await this.rules.effective(tx, code === undefined ? undefined : tried);
      const rehearsal = new Rehearsal(tx, { now, profile: await profileOf(tx) });
      const verdicts: DryVerdict[] = [];
      for (const rule of tried && code === undefined ? [...set, tried] : set)
        if (rule.eventType === eventType) verdicts.push(await rehearsal.of(rule, data));
      return { rules: verdicts };
    });
  }

  private ruleFrom(draft: RuleWish, { region, actorId }: RequestContext, code: string, now: Date): Rule {
    const rule = Rule.unset({ region, id: newId(), code });
    rule.set(draft, actorId, now);
    return rule;
  }
}

function checkEvent(eventType: string, data: object): void {
  const type = eventClassOf(eventType);
  if (!type)
    throw new RuleRefused([{ pointer: '/eventType', detail: `there is no event "${eventType}"`, mend: 'Name one of docs/events.md.' }]);
  const faults = faultsOf(type, data).map((detail) => ({ pointer: '/data', detail, mend: 'Take the example of docs/events.md.' }));
  if (faults.length > 0) throw new RuleRefused(faults);
}
