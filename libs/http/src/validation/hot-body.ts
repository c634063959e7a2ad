import { compiledShapeOf } from '@rakor/contracts';
import {
  ARRAY_MAX_SIZE,
  ARRAY_MIN_SIZE,
  getMetadataStorage,
  IS_ARRAY,
  IS_BOOLEAN,
  IS_IN,
  IS_INT,
  IS_NOT_EMPTY,
  IS_OPTIONAL,
  IS_STRING,
  IS_UUID,
  MATCHES,
  MAX,
  MAX_LENGTH,
  MIN,
} from 'class-validator';

type Dto = new () => object;
type Constraints = readonly unknown[];

const always = (): boolean => true;
const isText = (value: unknown): boolean => typeof value === 'string';

/** What a schema can say exactly as the class says it, and with which constraints. */
const EXPRESSIBLE = new Map<string, (constraints: Constraints) => boolean>([
  ...[IS_STRING, IS_INT, IS_BOOLEAN, IS_NOT_EMPTY, IS_ARRAY, ARRAY_MIN_SIZE, ARRAY_MAX_SIZE].map((name) => [name, always] as const),
  ...[MIN, MAX, MAX_LENGTH, IS_OPTIONAL].map((name) => [name, always] as const),
  [IS_IN, ([values]) => Array.isArray(values) && values.every(isText)],
  [IS_UUID, ([version]) => version === undefined],
  [MATCHES, ([pattern]) => pattern instanceof RegExp && pattern.flags === ''],
]);

const hot = new Map<unknown, (body: unknown) => object | undefined>();

/**
 * Marks the DTO of a busy route. Its bodies are looked at by a compiled JSON Schema, made of the same decorators, instead of class-validator;
 * a body that the schema does not take goes the ordinary way, which tells its faults. Only for flat DTOs: fields, and lists of plain values.
 *
 * @throws when the class is read, naming the field, if it says something that a schema cannot say in the same way
 */
export function HotBody(): (dto: Dto) => void {
  return (dto) => {
    refuseInexpressible(dto);
    const isOfShape = compiledShapeOf(dto);
    hot.set(dto, (body) => (isOfShape(body) ? Object.assign(new dto(), body) : undefined));
  };
}

/** The body as an object of its class, when that is marked hot and its schema takes the body. */
export function hotBodyOf(dto: unknown, body: unknown): object | undefined {
  return hot.get(dto)?.(body);
}

function refuseInexpressible(dto: Dto): void {
  const said = new Set<string>();
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(dto, '', true, false)) {
    const name = rule.name ?? rule.type;
    const once = `${rule.propertyName} ${name} ${rule.each}`;
    const same = EXPRESSIBLE.get(name)?.(rule.constraints ?? []) === true && rule.validateIf === undefined && !said.has(once);
    if (!same) throw new Error(`${dto.name} cannot be a hot body: no JSON Schema says ${name} of "${rule.propertyName}" in the same way`);
    said.add(once);
  }
}
