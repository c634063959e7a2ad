import { daysBetween } from '@rakor/calendar';
import { checked, type Field, type Value, type Values, ValuesUnfit } from '@rakor/forms';
import fc from 'fast-check';
import { mustBeSound } from '../program/plan.js';
import { counted } from './tally.js';
import { TemplateUnknown } from './template.errors.js';
import { milestonesOn, type Template } from './template.js';
import { templateOf, TEMPLATES } from './templates.js';

const all = TEMPLATES.map((template) => [template.key, template] as const);

/** A value that a field takes. */
function valueOf(field: Field): fc.Arbitrary<Value> {
  switch (field.type) {
    case 'text':
      return fc.constantFrom('Konco Tani', 'x'.repeat(1_000), '❤️');
    case 'date':
      return fc.constantFrom('2021-05-11', '2024-02-29');
    case 'yes-no':
      return fc.boolean();
    case 'rupiah':
      return fc.constantFrom('0', '50000000000000');
    case 'number':
      return fc.integer({ min: 0, max: field.max ?? 1_000_000 });
    case 'choice':
      return fc.constantFrom(...field.choices.map(({ key }) => key));
  }
}
/** Values for all fields; numbers that another one bounds are at most that. */
function valuesOf(fields: readonly Field[]): fc.Arbitrary<Values> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]))).map((values) => {
    const bounded: Record<string, Value> = { ...values };
    for (const field of fields)
      if (field.type === 'number' && field.atMost !== undefined)
        bounded[field.key] = Math.min(Number(bounded[field.key]), Number(bounded[field.atMost]));
    return bounded;
  });
}

describe('The templates', () => {
  it('are those that the reports name, each once', () => {
    expect(TEMPLATES.map(({ key }) => key)).toEqual([
      ...['facility-opening', 'leader-visits', 'referral-service', 'data-sharing', 'beneficiary-cards', 'deliberation', 'task-force'],
      ...['expert-document', 'public-forum', 'infrastructure', 'local-catalogue', 'disaster-posts', 'rabies-villages'],
    ]);
    const seeds = TEMPLATES.flatMap((template) => template.seeds);
    for (const seed of ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'L4', 'N4', 'U6', 'U7']) expect(seeds).toContain(seed);
  });

  it.each(all)('%s comes to 100, in order, on whatever days a program has', (_, template) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), (length) => {
        const days = {
          from: '2021-02-26',
          until: new Date(Date.parse('2021-02-26') + (length - 1) * 86_400_000).toISOString().slice(0, 10),
        };
        const milestones = milestonesOn(template, days).map((milestone, index) => ({ ...milestone, id: String(index) }));

        expect(() => mustBeSound({ milestones, trajectory: [] }, days)).not.toThrow();
        expect(milestones.map(({ plannedOn }) => plannedOn)).toEqual(milestones.map(({ plannedOn }) => plannedOn).toSorted());
        expect(milestones.at(-1)?.plannedOn).toBe(template.milestones.at(-1)?.at === 100 ? days.until : milestones.at(-1)?.plannedOn);
      }),
      { numRuns: 30 },
    );
  });

  it.each(all)('%s names each thing once, and only what it has', (_, template) => {
    for (const { fields, tallies, identity } of template.records) {
      const keys = fields.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(fields.find(({ key }) => key === identity)).toMatchObject({ type: 'text', required: true });
      const number = (key: string) => fields.some((field) => field.key === key && field.type === 'number');
      for (const { counts, of } of tallies) {
        if ('sum' in counts) expect(number(counts.sum)).toBe(true);
        if ('filled' in counts) expect(keys).toContain(counts.filled);
        if ('field' in counts) expect(choicesOf(fields, counts.field)).toEqual(expect.arrayContaining([...counts.is]));
        if (typeof of === 'object' && 'sum' in of) expect(number(of.sum)).toBe(true);
        if (typeof of === 'object' && 'detail' in of)
          expect(template.fields).toContainEqual(expect.objectContaining({ key: of.detail, type: 'number' }));
      }
    }
    for (const field of [template, ...template.records].flatMap(({ fields }) => fields)) {
      expect([field.label.id, field.label.en].every((word) => word.length > 0)).toBe(true);
      expect(field.key).not.toMatch(/name|nik|phone|address/i);
    }
  });

  it('soft-launch a facility on day 76 of Blora’s 99 (B1)', () => {
    const milestones = milestonesOn(templateOf('facility-opening') as Template, { from: '2021-02-26', until: '2021-06-04' });
    const soft = milestones.find(({ title }) => title === 'Soft launch');
    expect(daysBetween('2021-02-26', soft?.plannedOn ?? '') + 1).toBe(76);
    expect(milestones.at(-1)).toEqual({ title: 'Grand launch', weight: 10, plannedOn: '2021-06-04' });
  });

  it('are none of another name', () => {
    expect(templateOf(null)).toBeNull();
    expect(() => templateOf('mall')).toThrow(TemplateUnknown);
  });
});

describe('The fields of a template', () => {
  const everything = TEMPLATES.flatMap(({ key, fields, records }) => [
    [key, fields] as const,
    ...records.map((kind) => [`${key}/${kind.key}`, kind.fields] as const),
  ]);

  it.each(everything)('%s take what fits, and keep it as it was sent', (_, fields) => {
    fc.assert(
      fc.property(valuesOf(fields), (values) => expect(checked(fields, values, '/details')).toEqual(values)),
      { numRuns: 20 },
    );
  });

  it.each(everything)('%s refuse whatever does not fit, and say where', (_, fields) => {
    const wrong = fc.constantFrom<unknown>(-1, 1.5, Number.NaN, {}, [], ' ', 'a\0b', '2021-02-30', '1.000', 2 ** 40);
    fc.assert(
      fc.property(valuesOf(fields), fc.constantFrom(...fields), wrong, (values, field, value) => {
        fc.pre(!(field.type === 'text' && typeof value === 'string' && /^[\d.-]+$/.test(value)));
        const faults = faultsOf(() => checked(fields, { ...values, [field.key]: value }, '/details'));
        expect(faults).toContain(`/details/${field.key}`);
      }),
      { numRuns: 20 },
    );
  });

  const proposals = templateOf('deliberation')?.records[0]?.fields ?? [];
  const proposal = { proposal: 'Ruang laktasi', group: 'women' };

  it('ask for a reason where a proposal is rejected, and for its line where it is accepted (B6)', () => {
    expect(() => checked(proposals, { ...proposal, outcome: 'rejected' }, '/data')).toThrow(ValuesUnfit);
    expect(() => checked(proposals, { ...proposal, outcome: 'accepted' }, '/data')).toThrow(ValuesUnfit);
    expect(checked(proposals, { ...proposal, outcome: 'rejected', reason: 'Sudah ada.' }, '/data')).toHaveProperty('reason');
    expect(checked(proposals, { ...proposal, outcome: 'submitted', reason: null }, '/data')).toEqual({ ...proposal, outcome: 'submitted' });
  });

  it('refuse more cards than there are beneficiaries, and fields of their own (B5)', () => {
    const groups = templateOf('beneficiary-cards')?.records[0]?.fields ?? [];
    const asked = () => checked(groups, { group: 'Madin', listed: 40, printed: 41, 'a/b~c': 1 }, '/data');
    expect(faultsOf(asked)).toEqual(['/data/printed', '/data/a~1b~0c']);
  });
});

describe('What is counted', () => {
  it('comes to the same in whatever order the records are', () => {
    const cases = TEMPLATES.flatMap(({ records }) => records);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...cases)
          .chain((kind) => fc.tuple(fc.constant(kind), fc.array(valuesOf(kind.fields), { maxLength: 12 }), fc.nat())),
        ([kind, values, nth]) => {
          const turned = [...values.slice(nth % (values.length + 1)), ...values.slice(0, nth % (values.length + 1))].reverse();
          expect(counted(kind.tallies, turned, {})).toEqual(counted(kind.tallies, values, {}));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is n of m: villages with a regulation, dogs vaccinated (U7)', () => {
    const kind = templateOf('rabies-villages')?.records[0];
    const villages: Values[] = [
      { village: 'Mengening', regulation: 'enacted', number: '3/2023', dogs: 200, vaccinated: 150, cases: 1 },
      { village: 'Kubutambahan', regulation: 'drafted', dogs: 300, vaccinated: 100 },
    ];
    expect(counted(kind?.tallies ?? [], villages, { villages: 148 }).map(({ key, n, of }) => [key, n, of])).toEqual([
      ['enacted', 1, 148],
      ['vaccinated', 250, 500],
      ['cases', 1, null],
    ]);
  });
});

function choicesOf(fields: readonly Field[], key: string): string[] {
  const field = fields.find((one) => one.key === key);
  return field?.type === 'choice' ? field.choices.map((choice) => choice.key) : [];
}

/** Where something is refused. */
function faultsOf(asked: () => unknown): string[] {
  try {
    asked();
  } catch (error) {
    if (error instanceof ValuesUnfit) return (error.faults ?? []).map(({ pointer }) => pointer);
    throw error;
  }
  return [];
}
