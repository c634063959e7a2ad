import fc from 'fast-check';
import { checked, type Field, faultsIn, type Sent } from './fields.js';
import { ValuesUnfit } from './values-unfit.error.js';

const label = { id: 'Isian', en: 'Field' };
const FIELDS: readonly Field[] = [
  { key: 'name', label, type: 'text', required: true },
  { key: 'on', label, type: 'date' },
  { key: 'value', label, type: 'rupiah' },
  { key: 'all', label, type: 'number', max: 100 },
  { key: 'done', label, type: 'number', atMost: 'all' },
  { key: 'paid', label, type: 'yes-no' },
  {
    key: 'status',
    label,
    type: 'choice',
    choices: [
      { key: '1', label },
      { key: '4', label },
    ],
  },
  { key: 'reason', label, type: 'text', requiredWhen: { field: 'status', is: ['4'] } },
];
const atFault = (sent: Sent) => faultsIn(FIELDS, { name: 'Aset', ...sent }, '/answers').map(({ pointer }) => pointer);

describe('What is answered on a form', () => {
  it('is kept as it was sent, without what was taken away', () => {
    const sent = { name: 'Aset', on: '2023-01-10', value: '125000000', all: 3, done: 2, paid: false, status: '4', reason: 'Keadaan kahar' };

    expect(checked(FIELDS, { ...sent, paid: null }, '/answers')).toEqual({ ...sent, paid: undefined });
  });

  it.each<[string, Sent, string]>([
    ['a text that is blank', { name: ' ' }, '/answers/name'],
    ['a day that there is not', { on: '2023-02-29' }, '/answers/on'],
    ['rupiah with a point', { value: '1.250' }, '/answers/value'],
    ['a number above its most', { all: 101 }, '/answers/all'],
    ['more than another field says', { all: 3, done: 4 }, '/answers/done'],
    ['a number for yes or no', { paid: 1 }, '/answers/paid'],
    ['a choice that there is not', { status: '5' }, '/answers/status'],
    ['no reason where the status needs one', { status: '4' }, '/answers/reason'],
    ['a field that nobody asks for', { 'a/b': 1 }, '/answers/a~1b'],
  ])('is not %s', (_what, sent, pointer) => expect(atFault(sent)).toEqual([pointer]));

  it('is either taken whole or refused with every field at fault, whatever is sent', () => {
    const anything = fc.dictionary(fc.constantFrom('name', 'on', 'value', 'all', 'done', 'paid', 'status', 'reason', 'x'), fc.anything());
    fc.assert(
      fc.property(anything, (sent) => {
        const faults = faultsIn(FIELDS, sent, '');
        if (faults.length > 0) expect(() => checked(FIELDS, sent, '')).toThrow(ValuesUnfit);
        else expect(Object.keys(checked(FIELDS, sent, '')).every((key) => FIELDS.some((field) => field.key === key))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
