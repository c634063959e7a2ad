import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc, { type Arbitrary } from 'fast-check';
import type { EventClass } from './event-class.js';
import { events } from './registry.js';
import { faultsOf, type JsonSchema, schemaOf } from './schemas.js';

type Body = Record<string, unknown>;

/** What no field of any event takes, and what some take by accident. */
const JUNK = [
  ...[null, true, false, 0, 1, -1, 1.5, 2 ** 53, 1e300],
  ...['', ' ', 'x', '1', 'null', '36.00', '2021-02-30', '2021-03-29T06:05:00Z', '0197B1C2-0000-7000-8000-000000000001'],
  ...[[], [null], ['x'], [[]], [{}], {}, { length: 1 }, { type: 'x' }],
];
/** Letters that count once, twice or not at all in other ways of counting. */
const LETTERS = ['a', '😀', 'é', '❤️', 'क्षि', '\u200D'];

/** A hundred of what a pattern takes: to make each anew, letter by letter, took two thirds of this file's time. */
function matching(pattern: string): Arbitrary<string> {
  const known = examples.get(pattern) ?? fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 100, seed: 1 });
  examples.set(pattern, known);
  return fc.constantFrom(...known);
}
const examples = new Map<string, string[]>();

/** Values that a schema takes. */
function valid(schema: JsonSchema): Arbitrary<unknown> {
  const { anyOf, enum: values, pattern, items, properties, minimum = 0, maximum = 2 ** 31 - 1, maxLength = 40 } = schema;
  if (anyOf) return fc.oneof(...anyOf.map((one) => valid(one as JsonSchema)));
  if (values) return fc.constantFrom<unknown>(...(values as unknown[]));
  if (pattern !== undefined) return matching(pattern);
  if (items) return fc.array(valid(items as JsonSchema), { minLength: 1, maxLength: 3 });
  if (properties) return validBody(schema);
  if (schema.type === 'string') return fc.string({ minLength: 1, maxLength: Math.min(maxLength, 40), unit: 'binary' });
  if (schema.type === 'boolean') return fc.boolean();
  return schema.type === 'null' ? fc.constant(null) : fc.integer({ min: minimum, max: maximum });
}

function validBody({ properties = {}, required = [] }: JsonSchema): Arbitrary<Body> {
  const fields = Object.entries(properties).map(([name, field]) => [name, valid(field as JsonSchema)] as const);
  return fc.record<Body>(Object.fromEntries(fields), { requiredKeys: required });
}

/** Values that a field may or may not take: anything, and text around its limit. */
function oddities({ maxLength: max }: JsonSchema): unknown[] {
  const lengths = max === undefined ? [] : [max / 2, max, max + 1];
  return [...JUNK, ...lengths.flatMap((length) => LETTERS.map((letter) => letter.repeat(length)))];
}

/** The same at random, and a list with parts that may or may not be right. */
function doubtful(schema: JsonSchema): Arbitrary<unknown> {
  const anything = fc.oneof(fc.constantFrom(...oddities(schema)), fc.jsonValue());
  return schema.items ? fc.oneof(anything, fc.array(bodies(schema.items as JsonSchema), { minLength: 1, maxLength: 3 })) : anything;
}

/** Bodies as the schema says, and such with a field that is doubtful, missing, or what another field would take. */
function bodies(schema: JsonSchema): Arbitrary<Body> {
  const properties = schema.properties ?? {};
  const names = Object.keys(properties);
  const spoil = (good: Body, name: string) =>
    fc.oneof(
      doubtful(properties[name] as JsonSchema).map((value) => ({ ...good, [name]: value })),
      fc.constantFrom(...names).map((other) => ({ ...good, [name]: good[other] })),
      fc.constant(Object.fromEntries(Object.entries(good).filter(([known]) => known !== name))),
    );
  const good = validBody(schema);
  const spoiled = fc.tuple(good, fc.constantFrom(...names)).chain(([body, name]) => spoil(body, name));
  return fc.oneof(
    good,
    spoiled,
    good.map((body) => ({ ...body, unknownToThisVersion: 1 })),
  );
}

/** A good body for each field and oddity, with the oddity in the field; into parts of lists, too. */
function* spoiledOneByOne(schema: JsonSchema): Generator<Body> {
  const [good] = fc.sample(validBody(schema), { numRuns: 1, seed: 1 });
  for (const [name, field] of Object.entries(schema.properties ?? {}) as [string, JsonSchema][]) {
    for (const value of oddities(field)) yield { ...good, [name]: value };
    if (field.items) for (const part of spoiledOneByOne(field.items as JsonSchema)) yield { ...good, [name]: [part] };
  }
}

/** Whether the body is good, which both must agree on. */
function verdict(type: EventClass, body: Body): boolean {
  const bySchema = faultsOf(type, body);
  const byClass = validateSync(plainToInstance(type, body)).map(String);
  // Asked of tens of thousands: only who disagrees is worth a report.
  if ((bySchema.length === 0) !== (byClass.length === 0)) expect({ bySchema, byClass, body }).toBe('one verdict');
  return byClass.length === 0;
}

describe('The class and the JSON Schema give the same verdict on', () => {
  it.each(events.map((type) => [type.type, type] as const))('%s with every oddity in every field', (_, type) => {
    const verdicts = [...spoiledOneByOne(schemaOf(type))].map((body) => verdict(type, body));

    // Otherwise nothing was compared.
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  it.each(events.map((type) => [type.type, type] as const))('%s as chance makes them', (_, type) => {
    fc.assert(
      fc.property(bodies(schemaOf(type)), (body) => void verdict(type, body)),
      { numRuns: 40 },
    );
  });
});
