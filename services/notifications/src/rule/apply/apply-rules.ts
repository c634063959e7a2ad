import { Injectable } from '@nestjs/common';
import type { Heard, Transaction } from '@rakor/messaging';
import { deliver } from '../../message/deliver/deliver.js';
import { verdictOf } from '../routing.js';
import { RuleRepository } from '../rule.repository.js';
import { shippedRules } from '../shipped/shipped-rules.js';
import { reachedBy } from './letters.queries.js';
import { templateOf } from './rule.template.js';

/** Tells those that the region's rules name. Who has been told of an event already, by what is shipped or by another rule, is not told twice. */
@Injectable()
export class ApplyRules {
  constructor(private readonly rules: RuleRepository) {}

  /** @param said whether the region or its province has said anything of its own */
  async to(tx: Transaction, set: readonly Heard<object>[], said: boolean): Promise<void> {
    const rules = said ? await this.rules.effective(tx) : shippedRules;
    for (const { event, fact } of set)
      for (const rule of rules) {
        const { tells } = verdictOf(rule, event.type, fact as Readonly<Record<string, unknown>>);
        if (!tells) continue;
        const letters = (await reachedBy(tx, tells, fact)).flatMap((one) => ('letter' in one ? one.letter : []));
        await deliver(tx, event, templateOf(rule.code, rule), letters);
      }
  }
}
