import { Injectable } from '@nestjs/common';
import { newId, provinceOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { effectiveIn } from './routing.js';
import { Rule } from './rule.js';
import { RuleNotFound } from './rule.errors.js';
import { shippedRules } from './shipped/shipped-rules.js';

const COLUMNS = `region, id, code, event_type as "eventType", conditions, audience, channels, urgent, applies_to as "appliesTo", active, texts, version,
  set_by as "setBy", set_at as "setAt"`;

/** Loads and stores routing rules: the region's own, and the defaults of its province, which only that one changes. */
@Injectable()
export class RuleRepository {
  /** All that hold in the region: its own, its province's, and what is shipped. @param draft as if the region had set it */
  async effective(tx: ReadTransaction, draft?: Rule): Promise<Rule[]> {
    const all = await this.all(tx);
    return effectiveIn(tx.context.region, [...(draft ? withDraft(all, draft) : all), ...shippedRules]);
  }

  /** Set by the region and by its province, by code. */
  private async all({ manager, context: { region } }: ReadTransaction): Promise<Rule[]> {
    const rows = await manager.query<object[]>(
      `select ${COLUMNS} from routing_rule
        where region = $1 or (region = $2 and applies_to = 'regencies') order by code collate "C", region`,
      [region, provinceOf(region)],
    );
    return rows.map(ruleOf);
  }

  /** The one of the region, else the province's default, else the one that is shipped. @throws RuleNotFound */
  async get(tx: ReadTransaction, code: string): Promise<Rule> {
    const [rule] = effectiveIn(
      tx.context.region,
      [...(await this.all(tx)), ...shippedRules].filter((one) => one.code === code),
    );
    if (!rule) throw new RuleNotFound();
    return rule;
  }

  /** The region's own, or one that is not set yet; locked against another one of that code until the transaction ends. */
  async getForUpdate({ manager, context: { region } }: Transaction, code: string): Promise<Rule> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`rule\n${region}\n${code}`]);
    const [row] = await manager.query<object[]>(`select ${COLUMNS} from routing_rule where region = $1 and code = $2`, [region, code]);
    return row ? ruleOf(row) : Rule.unset({ region, id: newId(), code });
  }

  /** Stores a rule, and as it is in its history. */
  async save({ manager }: Transaction, rule: Rule): Promise<void> {
    const { region, id, code, eventType, conditions, audience, channels, urgent, appliesTo, active, texts, version, setBy, setAt } = rule;
    const json = [conditions, audience, texts].map((value) => JSON.stringify(value));
    await manager.query(
      `insert into routing_rule (region, id, code, event_type, conditions, audience, texts, urgent, applies_to, active, version, set_by, set_at, channels)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (region, id) do update set event_type = excluded.event_type, conditions = excluded.conditions, audience = excluded.audience,
         texts = excluded.texts, urgent = excluded.urgent, applies_to = excluded.applies_to, active = excluded.active, version = excluded.version, channels = excluded.channels,
         set_by = excluded.set_by, set_at = excluded.set_at`,
      [region, id, code, eventType, ...json, urgent, appliesTo, active, version, setBy, setAt, channels],
    );
    await manager.query('insert into routing_rule_version (region, rule_id, version, rule) values ($1, $2, $3, $4)', [
      ...[region, id, version, JSON.stringify({ ...rule.wish, version, setBy, setAt })],
    ]);
  }
}

function withDraft(rules: readonly Rule[], draft: Rule): Rule[] {
  const others = rules.filter(({ region, code }) => region !== draft.region || code !== draft.code);
  return [...others.filter(({ code }) => code <= draft.code), draft, ...others.filter(({ code }) => code > draft.code)];
}

function ruleOf(row: object): Rule {
  return Object.assign(new Rule(), row);
}
