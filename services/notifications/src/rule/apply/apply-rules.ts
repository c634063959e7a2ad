import { Injectable } from '@nestjs/common';
import type { Heard, Transaction } from '@rakor/messaging';
import { FanOut } from '../fan-out/fan-out.js';
import { byEvent, verdictOf } from '../routing.js';
import { RuleRepository } from '../rule.repository.js';
import { shippedRules } from '../shipped/shipped-rules.js';
import { reachedBy } from './letters.queries.js';
import { saidBy } from './rule.template.js';

const shipped = byEvent(shippedRules);

/** Tells those that the rules of the event's region name, each where it reads. Who has been told of an event by one rule is not told by another. */
@Injectable()
export class ApplyRules {
  constructor(
    private readonly rules: RuleRepository,
    private readonly fanOut: FanOut,
  ) {}

  /** @param said whether the region or its province has said anything of its own */
  async to(tx: Transaction, set: readonly Heard<object>[], said: boolean): Promise<void> {
    const rules = said ? byEvent(await this.rules.effective(tx)) : shipped;
    for (const { event, fact } of set)
      for (const rule of rules.get(event.type) ?? []) {
        const { tells } = verdictOf(rule, event.type, fact as Readonly<Record<string, unknown>>, tx.context.region);
        if (!tells) continue;
        const told = (await reachedBy(tx, tells, fact)).filter((one) => 'letter' in one);
        for (const [region, there] of Map.groupBy(told, (one) => one.region)) {
          const letters = there.map(({ letter }) => letter);
          await tx.within(region, (inside) => this.fanOut.tell(inside, event, saidBy(rule.code, rule), letters));
        }
      }
  }
}
