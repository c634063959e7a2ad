import type { ArgumentMetadata } from '@nestjs/common';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import fc, { type Arbitrary } from 'fast-check';
import { HttpProblem } from '../problem/http-problem.js';
import { Text } from './fields.js';
import { HotBody, hotBodyOf } from './hot-body.js';
import { DtoPipe } from './validation.pipe.js';

class Ticket {
  @IsUUID() service!: string;
  @IsOptional() @IsUUID() slot?: string | null;
  @Text(5) purpose!: string;
  @IsString() @IsNotEmpty() @MaxLength(4) note: string = 'none';
  @IsIn(['counter', 'phone']) channel!: string;
  @IsInt() @Min(1) @Max(3) people!: number;
  @IsOptional() @Matches(/^.{2}$/) prefix?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(2) @IsString({ each: true }) @MaxLength(3, { each: true }) tags: string[] = [];
}

@HotBody()
class HotTicket extends Ticket {}

const UUID = '0197b1c2-6c1e-7d3a-9b0f-1f2e3d4c5b6a';

const good: Record<keyof Ticket, Arbitrary<unknown>> = {
  service: fc.uuid(),
  slot: fc.option(fc.uuid()),
  purpose: fc.string({ minLength: 1, maxLength: 5 }).map((text) => `x${text.slice(1)}`),
  note: fc.string({ minLength: 1, maxLength: 4 }),
  channel: fc.constantFrom('counter', 'phone'),
  people: fc.integer({ min: 1, max: 3 }),
  prefix: fc.constantFrom('ab', '😀', null),
  tags: fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
};
const required: (keyof Ticket)[] = ['service', 'purpose', 'note', 'channel', 'people'];

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    1,
    2.5,
    4,
    2 ** 53,
    1e300,
    '',
    ' ',
    '1',
    UUID.toUpperCase(),
    'ab\n',
    '❤️❤️',
    '😀😀😀',
    'क्षि',
    [],
    [[]],
  ),
  fc.constantFrom<unknown>([null], ['a', 'b', 'c'], ['long'], ['❤️❤️'], {}, { length: 1 }, UUID, `${UUID}\n`),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.jsonValue(),
);

const bodies = fc
  .tuple(
    fc.record(good, { requiredKeys: required }),
    fc.constantFrom(...Object.keys(good), 'unknown'),
    junk,
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([body, name, value, kind]): Record<string, unknown> => {
    if (kind === 0) return body;
    return kind === 1 ? Object.fromEntries(Object.entries(body).filter(([known]) => known !== name)) : { ...body, [name]: value };
  });

const pipe = new DtoPipe();

/** The fields that a route is given, or the faults that its caller is told. */
async function outcome(metatype: typeof Ticket, body: unknown): Promise<{ fields: object } | { errors: unknown }> {
  const metadata: ArgumentMetadata = { type: 'body', metatype };
  return pipe.transform(structuredClone(body), metadata).then(
    (dto) => {
      expect(dto).toBeInstanceOf(metatype);
      return { fields: { ...(dto as Ticket) } };
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(HttpProblem);
      return { errors: error instanceof HttpProblem && error.errors };
    },
  );
}

describe('A hot body', () => {
  it('has the verdict, the fields and the faults of an ordinary one', async () => {
    const verdicts = new Set<string>();
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const ordinary = await outcome(Ticket, body);
        expect(await outcome(HotTicket, body)).toEqual(ordinary);
        // What the schema takes, the class must take: nothing looks at it afterwards.
        if (hotBodyOf(HotTicket, body) !== undefined) expect(ordinary).toHaveProperty('fields');
        verdicts.add(Object.keys(ordinary).join());
      }),
      { numRuns: 500 },
    );
    // Otherwise nothing was compared.
    expect([...verdicts].sort()).toEqual(['errors', 'fields']);
  });

  it('is taken by the schema where it is right, with the defaults of its class', () => {
    const body = { service: UUID, purpose: 'KTP', note: 'x', channel: 'counter', people: 1 };

    expect(hotBodyOf(HotTicket, body)).toEqual(Object.assign(new HotTicket(), body));
    expect(hotBodyOf(Ticket, body)).toBeUndefined();
  });
});

describe('A class that no schema says in the same way', () => {
  const refusals: Record<string, PropertyDecorator[]> = {
    isIso8601: [IsISO8601()],
    conditionalValidation: [ValidateIf((_, value) => value !== undefined), IsString()],
    isUuid: [IsUUID('7')],
    isIn: [IsIn([1, '1'])],
    matches: [Matches(/^a$/i)],
    min: [IsInt(), Min(1), Min(2)],
  };

  it.each(Object.entries(refusals))('is no hot body: %s', (rule, decorators) => {
    class Odd {}
    for (const decorate of decorators) decorate(Odd.prototype, 'field');

    expect(() => HotBody()(Odd)).toThrow(new RegExp(`Odd cannot be a hot body: no JSON Schema says ${rule} of "field"`));
  });
});
