import type { JsonSchema } from '@rakor/contracts';
import { breakingChanges } from './breaking-changes.js';

const TYPE = 'directives.directive-issued.v1';
const promised: JsonSchema = {
  type: 'object',
  required: ['directiveId', 'number', 'addressees'],
  properties: {
    directiveId: { type: 'string', pattern: '^[0-9a-f]+$' },
    number: { type: 'string', minLength: 1, maxLength: 40 },
    count: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
    kind: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] },
    addressees: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['region'],
        properties: { region: { type: 'string', pattern: '^..$' }, mode: { type: 'string' } },
      },
    },
  },
};

/** What the check says when the promised schema is changed as told. */
function saysOf(change: (schema: Changeable) => void, key = 'directiveId'): string[] {
  const schema = JSON.parse(JSON.stringify(promised)) as Changeable;
  change(schema);
  return breakingChanges(
    { [TYPE]: { key: 'directiveId', schema: promised } },
    { [TYPE]: { key, schema: JSON.parse(JSON.stringify(schema)) as JsonSchema } },
  );
}

interface Changeable {
  required: string[];
  properties: Record<string, Record<string, unknown>>;
}
const fieldOf = ({ properties }: Changeable, name: string) => properties[name] ?? {};
const partOf = (schema: Changeable) => fieldOf(schema, 'addressees').items as Changeable;
const advice = 'Leave it as it was, and add directives.directive-issued.v2 beside it.';

describe('A change that older events and consumers survive', () => {
  it.each<[string, (schema: Changeable) => void]>([
    ['no change', () => undefined],
    ['a new optional field', ({ properties }) => Object.assign(properties, { mode: { anyOf: [{ type: 'string' }, { type: 'null' }] } })],
    ['a new optional field of a part', (schema) => Object.assign(partOf(schema).properties, { since: { type: 'string' } })],
    ['a longer text', (schema) => Object.assign(fieldOf(schema, 'number'), { maxLength: 60 })],
    ['a lower minimum', (schema) => Object.assign(fieldOf(schema, 'addressees'), { minItems: 0 })],
    [
      'one more value of a list',
      (schema) => Object.assign(fieldOf(schema, 'kind'), { anyOf: [{ type: 'string', enum: ['a', 'b', 'c'] }, { type: 'null' }] }),
    ],
    [
      'fields in another order',
      (schema) => Object.assign(schema, { properties: Object.fromEntries(Object.entries(schema.properties).reverse()) }),
    ],
  ])('passes: %s', (_, change) => {
    expect(saysOf(change)).toEqual([]);
  });

  it('passes: a new event', () => {
    expect(breakingChanges({}, { [TYPE]: { key: 'directiveId', schema: promised } })).toEqual([]);
  });
});

describe('A breaking change is told with its mend', () => {
  it.each<[string, (schema: Changeable) => void, string]>([
    ['a field that is gone', ({ properties }) => delete properties.number, 'the field number is gone or has another name'],
    [
      'a renamed field',
      ({ properties }) => Object.assign(properties, { no: properties.number, number: undefined }),
      'the field number is gone or has another name',
    ],
    [
      'a field of another type',
      (schema) => Object.assign(schema.properties, { number: { type: 'integer' } }),
      'the field number is a integer and was a string',
    ],
    [
      'an optional field of another type',
      (schema) => Object.assign(schema.properties, { count: { anyOf: [{ type: 'string' }, { type: 'null' }] } }),
      'the field count is a string and was a integer',
    ],
    [
      'a new required field',
      (schema) =>
        Object.assign(schema, { required: [...schema.required, 'place'], properties: { ...schema.properties, place: { type: 'string' } } }),
      'the field place is required now, and older events lack it',
    ],
    [
      'an optional field that is required now',
      (schema) => schema.required.push('count'),
      'the field count is required now, and older events lack it',
    ],
    [
      'a required field that may be absent now',
      (schema) => (schema.required = ['directiveId', 'addressees']),
      'the field number may be absent or null now, and consumers count on it',
    ],
    [
      'a field that may be null now',
      ({ properties }) => (properties.number = { anyOf: [properties.number, { type: 'null' }] }),
      'the field number may be absent or null now, and consumers count on it',
    ],
    [
      'another pattern',
      (schema) => Object.assign(fieldOf(schema, 'directiveId'), { pattern: '^[0-9]+$' }),
      'the field directiveId has another pattern: "^[0-9]+$" instead of "^[0-9a-f]+$"',
    ],
    [
      'a pattern where there was none',
      (schema) => Object.assign(fieldOf(schema, 'number'), { pattern: '^A' }),
      'the field number has another pattern: "^A" instead of none',
    ],
    [
      'a shorter text',
      (schema) => Object.assign(fieldOf(schema, 'number'), { maxLength: 39 }),
      'the field number has a tighter maxLength: 39 instead of 40',
    ],
    [
      'a longer least text',
      (schema) => Object.assign(fieldOf(schema, 'number'), { minLength: 2 }),
      'the field number has a tighter minLength: 2 instead of 1',
    ],
    [
      'a limit where there was none',
      (schema) => Object.assign(fieldOf(schema, 'addressees'), { maxItems: 9 }),
      'the field addressees has a tighter maxItems: 9 instead of none',
    ],
    [
      'a value that is gone',
      ({ properties }) => (properties.kind = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] }),
      'the field kind takes "b" no longer',
    ],
    [
      'a list of values where there was none',
      (schema) => Object.assign(fieldOf(schema, 'number'), { enum: ['x'] }),
      'the field number takes only the values of a list now',
    ],
    [
      'a field of a part that is gone',
      (schema) => delete partOf(schema).properties.mode,
      'the field addressees[].mode is gone or has another name',
    ],
    [
      'a field of a part that is required now',
      (schema) => partOf(schema).required.push('mode'),
      'the field addressees[].mode is required now, and older events lack it',
    ],
  ])('%s', (_, change, fault) => {
    expect(saysOf(change)).toEqual([`${TYPE}: ${fault}. ${advice}`]);
  });

  it('another key', () => {
    expect(saysOf(() => undefined, 'number')).toEqual([`${TYPE}: its key is number and was directiveId. ${advice}`]);
  });

  it('an event that is gone', () => {
    expect(breakingChanges({ [TYPE]: { key: 'directiveId', schema: promised } }, {})).toEqual([
      `${TYPE} is gone. Events of it are kept in streams and outboxes: keep its class, and let nobody say it any more.`,
    ]);
  });
});
