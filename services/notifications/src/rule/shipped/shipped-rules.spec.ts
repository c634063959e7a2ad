import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { templateOf } from '../apply/rule.template.js';
import { checkRule } from '../rule-check.js';
import { RuleDto } from '../rule.request.js';
import { isAdded, isShipped, shippedRules } from './shipped-rules.js';

describe('What is shipped', () => {
  it.each(shippedRules.map((rule) => [rule.code, rule] as const))('is a rule that a region could set as well: %s', (_, rule) => {
    expect(validateSync(plainToInstance(RuleDto, rule.wish), { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
    expect(() => checkRule(rule.wish, '33')).not.toThrow();
    expect(templateOf(rule.code, rule).name).toBe(rule.code);
    expect([isShipped(rule), isAdded(rule)]).toEqual([true, false]);
  });

  it('has a code for each', () => {
    expect(new Set(shippedRules.map(({ code }) => code)).size).toBe(shippedRules.length);
  });
});
