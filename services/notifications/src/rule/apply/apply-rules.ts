import { Injectable } from '@nestjs/common';
import type { EventMeta, Heard, Transaction } from '@rakor/messaging';
import { noteUntold, type Untold } from '../../story/untold.store.js';
import { FanOut } from '../fan-out/fan-out.js';
import type { LetterThere } from '../roles.js';
import { byEvent, layerOf, verdictOf } from '../routing.js';
import type { Rule } from '../rule.js';
import { RuleRepository } from '../rule.repository.js';
import { shippedRules } from '../shipped/shipped-rules.js';
import { audienceInWords, conditionInWords } from '../why-not.js';
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
    const untold: Untold[] = [];
    for (const heard of set) untold.push(...(await this.apply(tx, heard, rules.get(heard.event.type) ?? [])));
    await noteUntold(tx, untold);
  }

  /** @returns who was not told, and why. That a rule is for other cases is worth a note only where nobody at all was told. */
  private async apply(tx: Transaction, { event, fact }: Heard<object>, rules: readonly Rule[]): Promise<Untold[]> {
    const untold: Untold[] = [];
    let told = false;
    for (const rule of rules) {
      const { region } = tx.context;
      const note = (because: string, detail: string | null) =>
        untold.push({ event, rule: rule.code, layer: layerOf(rule, region), because, detail });
      const verdict = verdictOf(rule, event.type, fact as Readonly<Record<string, unknown>>, region);
      if (!verdict.tells) {
        note(verdict.because, verdict.condition ? conditionInWords(verdict.condition) : null);
        continue;
      }
      const there: LetterThere[] = [];
      for (const one of await reachedBy(tx, verdict.tells, fact, tx.clock.now()))
        if ('letter' in one) there.push(one);
        else note(one.because, audienceInWords(one.audience));
      told ||= there.length > 0;
      await this.tell(tx, event, rule, there);
    }
    return untold.filter(({ because }) => !told || because !== 'condition');
  }

  private async tell(tx: Transaction, event: EventMeta, rule: Rule, there: readonly LetterThere[]): Promise<void> {
    for (const [region, ofRegion] of Map.groupBy(there, (one) => one.region)) {
      const letters = ofRegion.map(({ letter }) => letter);
      await tx.within(region, (inside) => this.fanOut.tell(inside, event, saidBy(rule.code, rule), letters));
    }
  }
}
