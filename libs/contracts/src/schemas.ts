import { Ajv, type ValidateFunction } from 'ajv';
import { isUUID, MAX, MIN, ValidationTypes } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { EventClass } from './event-class.js';
import { partOf } from './fields.js';
import { events } from './registry.js';

/** A JSON Schema. */
export type JsonSchema = ReturnType<typeof targetConstructorToSchema>;

/** The JSON Schema of an event's body, made from its class; fields unknown to it are allowed, so that a newer producer is understood. */
export function schemaOf(type: new () => object): JsonSchema {
  const schema = targetConstructorToSchema(type, {
    additionalConverters: {
      // The library's own say `type: number` as well, which would take the whole numbers of IsInt away.
      [MIN]: ({ constraints }) => ({ minimum: Number(constraints[0]) }),
      [MAX]: ({ constraints }) => ({ maximum: Number(constraints[0]) }),
      [ValidationTypes.NESTED_VALIDATION]: ({ target, propertyName }) => {
        const part = typeof target === 'function' ? partOf(target.prototype as object, propertyName) : undefined;
        return part && schemaOf(part);
      },
    },
  });
  return { ...schema, properties: allowingNull(schema) };
}

/** `@Maybe()` accepts null as well as absence; JSON Schema has to be told. */
function allowingNull({ properties = {}, required = [] }: JsonSchema): NonNullable<JsonSchema['properties']> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, required.includes(name) ? schema : { anyOf: [schema, { type: 'null' }] }]),
  );
}

const byType = new Map<string, EventClass>(events.map((event) => [event.type, event]));
const validators = new Map<string, ValidateFunction>();
const ajv = new Ajv({ allErrors: true, strict: false });

/** The class of an event type, if this version of Rakor knows it. */
export function eventClassOf(type: string): EventClass | undefined {
  return byType.get(type);
}

/** What is wrong with a body, one line per fault ("/addressees must NOT have fewer than 1 items"); empty when it is as its class says. */
export function faultsOf(type: EventClass, body: unknown): string[] {
  const validate = validators.get(type.type) ?? ajv.compile(schemaOf(type));
  validators.set(type.type, validate);
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? 'is wrong'}`);
}

// As class-validator reads patterns, code unit by code unit; what a schema says and ajv does not know is an error.
const exact = new Ajv({ strict: true, strictTypes: true, unicodeRegExp: false, formats: { uuid: (text: string) => isUUID(text) } });

/**
 * Whether a value is exactly as a class says and has no further fields, as a compiled function; of flat classes, whose fields are plain values and lists of them.
 *
 * @throws when the class says something that ajv does not know
 */
export function compiledShapeOf(type: new () => object): (value: unknown) => boolean {
  return exact.compile({ ...schemaOf(type), additionalProperties: false });
}
