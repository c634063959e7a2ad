import { AssignmentRemindedV1, DirectiveIssuedV1, ProgramBudgetSetV1 } from '@rakor/contracts';
import { Writing } from '@rakor/kernel';
import fc from 'fast-check';
import { type Condition, holds } from './condition.js';
import { templateOf } from './apply/rule.template.js';
import { effectiveIn, verdictOf } from './routing.js';
import { checkRule } from './rule-check.js';
import { aRuleWish } from './rule.builder.js';
import { RuleRefused } from './rule.errors.js';
import { Rule, type RuleWish } from './rule.js';
import { shippedRules } from './shipped/shipped-rules.js';
import { Wording } from './wording.js';

const NOON = new Date('2021-03-29T05:00:00.000Z');
const worded = (text: string, data: Readonly<Record<string, unknown>>) => Wording.of(Writing.in('id', 'Asia/Jakarta')).worded(text, data);
const rule = (region: string, code: string, wish: Partial<RuleWish> = {}) => {
  const one = Rule.unset({ region, id: `${region}-${code}`, code });
  one.set(aRuleWish(wish), 'admin', NOON);
  return one;
};
const faultsOf = (wish: Partial<RuleWish>, region = '33.16') => {
  try {
    checkRule(aRuleWish(wish), region);
    return [];
  } catch (error) {
    if (error instanceof RuleRefused) return error.faults?.map(({ pointer }) => pointer);
    throw error;
  }
};
const text = (subject: string) => ({ id: { subject, body: 'Isi.' }, en: { subject: 'Subject', body: 'Body.' } });

const issuedWith = (condition: Condition) => ({ eventType: DirectiveIssuedV1.type, conditions: [condition], texts: text('Isi') });
const remindedWith = (condition: Condition) => ({ eventType: AssignmentRemindedV1.type, conditions: [condition], texts: text('Isi') });

const budgetAtLeast = (value: string | number): Partial<RuleWish> => ({
  eventType: ProgramBudgetSetV1.type,
  conditions: [{ field: 'budget', is: 'at-least', value }],
  texts: text('Isi'),
});

/** One text for those who have an assignment each, and for an office that has none. */
const toEachAndOffice = { eventType: DirectiveIssuedV1.type, audience: [{ kind: 'addressees' }, { kind: 'secretariat' }] } as const;

describe('A rule', () => {
  it('that can work is taken', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ ...toEachAndOffice, audience: [{ kind: 'addressees' }], texts: text('{{organisationName}}') })).toEqual([]);
    expect(faultsOf({ appliesTo: 'regencies' }, '33')).toEqual([]);
    const each =
      '{% for one in addressees %}{{ forloop.index }} {{ one.organisationName }}{% endfor %} {{ addressees.size }} {{ dueOn | date }}';
    expect(faultsOf({ eventType: DirectiveIssuedV1.type, texts: text(each) })).toEqual([]);
    for (const value of [1_000_000_000, '1000000000']) expect(faultsOf(budgetAtLeast(value))).toEqual([]);
    expect(faultsOf(budgetAtLeast('banyak'))).toEqual(['/conditions/0/value']);
  });

  it.each([
    ['an event that there is not', { eventType: 'directives.directive-eaten.v1' }, ['/eventType']],
    [
      'a condition on a field that the event has not',
      { conditions: [{ field: 'colour', is: 'equal', value: 'red' }] },
      ['/conditions/0/field'],
    ],
    ['an unknown variable', { texts: text('Arahan {{nomor}}') }, ['/texts/id/subject']],
    ['an unknown format', { texts: text('{{roman:number}}') }, ['/texts/id/subject']],
    [
      'an unknown variable of those in a list',
      { eventType: DirectiveIssuedV1.type, texts: text('{% for one in addressees %}{{ one.nmae }}{% endfor %}') },
      ['/texts/id/subject'],
    ],
    ['a variable of what is a text', { eventType: DirectiveIssuedV1.type, texts: text('{{number.year}}') }, ['/texts/id/subject']],
    ['braces that are no place', { texts: text('{{number') }, ['/texts/id/subject']],
    ['a tag that would read a file', { texts: text("{% render '/etc/passwd' %}") }, ['/texts/id/subject']],
    ['a condition on an unknown field', { texts: text('{% if colour %}x{% endif %}') }, ['/texts/id/subject']],
    ['an operator where no place is', { audience: [{ kind: 'operator' }] }, ['/audience/0']],
    [
      'a region that is here neither truly nor falsely',
      { conditions: [{ field: 'number', is: 'here', value: '33' }] },
      ['/conditions/0/value'],
    ],
    ['a yes or no that is compared with a word', remindedWith({ field: 'urgent', is: 'equal', value: 'true' }), ['/conditions/0/value']],
    ['a word that is compared with a number', issuedWith({ field: 'number', is: 'equal', value: 1 }), ['/conditions/0/value']],
    ['a count that is compared with a word', issuedWith({ field: 'sequence', is: 'at-least', value: '3' }), ['/conditions/0/value']],
    ['more than yes', remindedWith({ field: 'urgent', is: 'at-least', value: true }), ['/conditions/0/is']],
    ['a value that the field never has', issuedWith({ field: 'kind', is: 'equal', value: 'deliverables' }), ['/conditions/0/value']],
    ['a list that is compared with a word', issuedWith({ field: 'addressees', is: 'equal', value: 'dinkes' }), ['/conditions/0/field']],
    ['what concerns one addressee, told to others too', { ...toEachAndOffice, texts: text('{{organisationName}}') }, ['/texts/id/subject']],
    ['an organisation that the event does not name', { audience: [{ kind: 'named' }] }, ['/audience/0']],
    ['regencies of a regency', { appliesTo: 'regencies' }, ['/appliesTo']],
  ] as const)('is refused with %s', (_, wish, pointers) => {
    expect(faultsOf(wish)).toEqual(pointers);
  });

  it('has a version for each change, and none for what is as it was', () => {
    const one = rule('33.16', 'inspektorat');

    expect(() => one.set(aRuleWish(), 'admin', NOON)).toThrow('already');
    expect(one.set(aRuleWish({ active: false }), 'admin', NOON)).toMatchObject({ sequence: 2, code: 'inspektorat', active: false });
  });
});

describe('What a rule makes of an event', () => {
  it('is whom it tells, or why nobody', () => {
    const conditions: Condition[] = [{ field: 'urgent', is: 'equal', value: true }];
    const one = rule('33.16', 'a', { conditions });

    expect(verdictOf(one, one.eventType, { urgent: true }, '33.16')).toEqual({ tells: [{ kind: 'secretariat' }] });
    expect(verdictOf(one, one.eventType, { urgent: false }, '33.16')).toEqual({
      tells: null,
      because: 'condition',
      condition: conditions[0],
    });
    expect(verdictOf(one, 'directives.meeting-closed.v1', { urgent: true }, '33.16')).toMatchObject({ because: 'other-event' });
    expect(verdictOf(rule('33.16', 'a', { active: false }), one.eventType, {}, '33.16')).toMatchObject({ because: 'inactive' });
  });

  it.each([
    [{ is: 'equal', value: 'red' }, 'red', true],
    [{ is: 'equal', value: 'red' }, undefined, false],
    [{ is: 'different', value: 'red' }, undefined, true],
    [{ is: 'at-least', value: 3 }, 3, true],
    [{ is: 'at-least', value: 3 }, 2, false],
    [{ is: 'at-most', value: '2021-03-31' }, '2021-03-30', true],
    [{ is: 'at-most', value: '2021-03-31' }, '2021-04-01', false],
    [{ is: 'at-least', value: 3 }, '3', true],
    [{ is: 'at-least', value: 1_000_000_000 }, '900000000', false],
    [{ is: 'at-least', value: '1000000000' }, '900000000', false],
    [{ is: 'at-least', value: 1_000_000_000 }, '50000000000000', true],
    [{ is: 'at-most', value: '9999999999999999999999999' }, '10000000000000000000000000', false],
    [{ is: 'at-most', value: 14 }, '9.8000', true],
    [{ is: 'at-most', value: 76.61 }, '100', false],
    [{ is: 'at-most', value: -1.5 }, '-1.4999', false],
    [{ is: 'at-most', value: 14 }, 'empat belas', false],
    [{ is: 'equal', value: 24.5 }, '24.5000', true],
    [{ is: 'different', value: 24.5 }, '24.5000', false],
    [{ is: 'equal', value: '01' }, '1', false],
    [{ is: 'at-least', value: 3 }, null, false],
    [{ is: 'here', value: true }, '33.16', true],
    [{ is: 'here', value: false }, '33.16', false],
    [{ is: 'here', value: false }, '33', true],
  ] as const)('depends on its conditions: %p of %p is %p', (condition, found, expected) => {
    expect(holds({ field: 'x', ...condition }, { x: found }, '33.16')).toBe(expected);
  });
});

describe('The rules of a regency', () => {
  it('are its own, and its province’s where none of its own stands in their place, even one that is switched off', () => {
    const rules = [rule('33', 'a'), rule('33', 'b'), rule('33.16', 'b', { active: false }), rule('33.16', 'c')];

    expect(effectiveIn('33.16', rules).map(({ id }) => id)).toEqual(['33-a', '33.16-b', '33.16-c']);
  });

  it.each([
    ['the one that is shipped', [], 'launch-planned'],
    ['its province’s instead', [rule('33', 'launch-planned')], '33-launch-planned'],
    ['its own instead', [rule('33', 'launch-planned'), rule('33.16', 'launch-planned')], '33.16-launch-planned'],
  ])('begin with %s', (_, set, id) => {
    const found = effectiveIn('33.16', [...set, ...shippedRules]).filter(({ code }) => code === 'launch-planned');

    expect(found.map((one) => one.id)).toEqual([id]);
  });
});

describe('A text', () => {
  it.each([
    ['{{number}} jatuh tempo {{date:dueOn}}', 'ARH/1 jatuh tempo Senin, 29 Maret 2021'],
    ['{{rupiah:budget}} untuk {{number:people}} orang', 'Rp1.500.000 untuk 12.000 orang'],
    ['pada {{ time : closedAt }}', 'pada Senin, 29 Maret 2021 pukul 12.00 WIB'],
    ['{{nothing}} dan {{gone}}', '– dan –'],
    ['{{number:share}} dari {{rupiah:sum}}', '22,4 dari Rp1.500.000'],
    ['{{date:number}}', 'ARH/1'],
  ])('"%s" is written as people write: "%s"', (template, expected) => {
    const data = {
      number: 'ARH/1',
      dueOn: '2021-03-29',
      budget: '1500000',
      people: 12000,
      share: '22.4000',
      sum: '1500000.0000',
      closedAt: NOON.toISOString(),
      nothing: null,
    };

    expect(worded(template, data)).toBe(expected);
  });

  it('is written whatever an event says', () => {
    fc.assert(
      fc.property(fc.constantFrom('text', 'date', 'time', 'number', 'rupiah'), fc.jsonValue(), (format, x) => {
        expect(typeof worded(`{{${format}:x}}`, { x })).toBe('string');
      }),
    );
  });

  it.each([
    ['{% if urgent %}Segera: {% endif %}{{number}}', { urgent: true, number: 'ARH/1' }, 'Segera: ARH/1'],
    ['{% for one in items %}{{ one.name }};{% endfor %}', { items: [{ name: 'a' }, { name: 'b' }] }, 'a;b;'],
    ['{{ dueOn | date }}', { dueOn: '2021-03-29' }, 'Senin, 29 Maret 2021'],
    ['{{ x.constructor }}', { x: {} }, '–'],
  ])('may be Liquid: "%s"', (template, data, expected) => {
    expect(worded(template, data)).toBe(expected);
  });

  it('that would keep a machine busy stands as it is', () => {
    const endless = '{% for i in (1..100000000) %}{% for j in (1..100000000) %}x{% endfor %}{% endfor %}';

    expect(worded(endless, {})).toBe(endless);
  });

  it('that a pause of the machine has caught is written all the same', () => {
    let pause = true;
    const slow = {
      get text() {
        const until = performance.now() + (pause ? 100 : 0);
        pause = false;
        while (performance.now() < until);
        return 'x';
      },
    };

    expect(worded('{{ slow.text }} dan {{ slow.text }}', { slow })).toBe('x dan x');
  });

  it('that leaves the subject empty begins with what the body says: nobody can open a message without one', () => {
    const says = (subject: string, body: string) => {
      const texts = { id: { subject, body }, en: { subject, body } };
      const { words } = templateOf('inspektorat', aRuleWish({ texts }));
      return words.id({ urgent: false, number: 'ARH/1' }, Writing.in('id', 'Asia/Jakarta')).subject;
    };
    const none = '{% if urgent %}Segera{% endif %}';

    expect(says(none, 'Arahan {{number}} selesai.\n\nMohon dicek.')).toBe('Arahan ARH/1 selesai.');
    expect(says(none, `${'a'.repeat(300)}`)).toBe('a'.repeat(200));
    expect(says(none, none)).toBe('rule:inspektorat');
  });

  it('is not read again: what an event says is no template', () => {
    expect(worded('{{x}}', { x: '{{y}}', y: 'secret' })).toBe('{{y}}');
  });
});
