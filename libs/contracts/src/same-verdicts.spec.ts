import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc, { type Arbitrary } from 'fast-check';
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

/** Values that a schema takes. */
function valid(schema: JsonSchema): Arbitrary<unknown> {
  const { anyOf, enum: values, pattern, items, properties, minimum = 0, maxLength = 40 } = schema;
  if (anyOf) return fc.oneof(...anyOf.map((one) => valid(one as JsonSchema)));
  if (values) return fc.constantFrom<unknown>(...(values as unknown[]));
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  if (items) return fc.array(valid(items as JsonSchema), { minLength: 1, maxLength: 3 });
  if (properties) return validBody(schema);
  if (schema.type === 'string') return fc.string({ minLength: 1, maxLength: Math.min(maxLength, 40), unit: 'binary' });
  if (schema.type === 'boolean') return fc.boolean();
  return schema.type === 'null' ? fc.constant(null) : fc.integer({ min: minimum });
}

function validBody({ properties = {}, required = [] }: JsonSchema): Arbitrary<Body> {
  const fields = Object.entries(properties).map(([name, field]) => [name, valid(field as JsonSchema)] as const);
  return fc.record<Body>(Object.fromEntries(fields), { requiredKeys: required });
}

/** Values that a schema may or may not take: anything, text around the limits, a list with parts that may or may not be right. */
function doubtful({ items, maxLength }: JsonSchema): Arbitrary<unknown> {
  const anything = fc.oneof(fc.constantFrom<unknown>(...JUNK), fc.jsonValue());
  const text = (max: number) =>
    fc.constantFrom(...LETTERS.flatMap((letter) => [letter.repeat(max), letter.repeat(max + 1), letter.repeat(max / 2)]));
  if (maxLength !== undefined) return fc.oneof(anything, text(maxLength));
  return items ? fc.oneof(anything, fc.array(bodies(items as JsonSchema), { minLength: 1, maxLength: 3 })) : anything;
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

describe('The class and the JSON Schema of', () => {
  it.each(events.map((type) => [type.type, type] as const))('%s give the same verdict on every body', (_, type) => {
    const verdicts = { good: 0, bad: 0 };
    fc.assert(
      fc.property(bodies(schemaOf(type)), (body) => {
        const bySchema = faultsOf(type, body);
        const byClass = validateSync(plainToInstance(type, body));
        verdicts[bySchema.length === 0 ? 'good' : 'bad'] += 1;
        expect({ bySchema, good: bySchema.length === 0 }).toEqual({ bySchema, good: byClass.length === 0 });
      }),
      { numRuns: 200 },
    );
    // Otherwise nothing was compared.
    expect(Math.min(verdicts.good, verdicts.bad)).toBeGreaterThan(20);
  });
});
