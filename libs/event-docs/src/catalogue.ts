import { events, type EventClass, type JsonSchema, partsOf, schemaOf } from '@rakor/contracts';
import { exampleOf } from './example.js';
import { type ContractSource, readContractSource, type SourceClass, type SourceField } from './source/contract-source.js';
import { readListeners } from './source/listeners.js';

/** One field of an event, in words. */
export interface DocumentedField {
  /** "addressees[].region" for a field of a list's parts. */
  readonly path: string;
  /** JSON type. */
  readonly json: string;
  /** What it takes: "A UUID in lower case." */
  readonly takes: string;
  readonly required: boolean;
  readonly description: string;
}

/** One event, with everything that a reader has to know. */
export interface DocumentedEvent {
  readonly type: string;
  readonly className: string;
  readonly service: string;
  /** "evt.directives.{province}.{regency}.directive-issued.v1" */
  readonly subject: string;
  /** The field with the aggregate's id. */
  readonly key: string;
  readonly description: string;
  /** Services that handle it. */
  readonly listeners: readonly string[];
  readonly fields: readonly DocumentedField[];
  /** With the descriptions of its fields. */
  readonly schema: JsonSchema;
  readonly example: Record<string, unknown>;
}

/** Every event of the contracts, in their own order. */
export function catalogue(source = readContractSource(), listeners = readListeners()): DocumentedEvent[] {
  return events.map((event) => documented(event, source, listeners.get(event.name) ?? []));
}

function documented(event: EventClass, source: ContractSource, listeners: readonly string[]): DocumentedEvent {
  const { service, event: name, version } = partsOf(event.type);
  const known = classIn(source, event.name);
  const schema = described(schemaOf(event), known, source);
  const inWords = described(schema, known, source);
  return {
    type: event.type,
    className: event.name,
    service,
    subject: `evt.${service}.{province}.{regency}.${name}.${version}`,
    key: event.key,
    description: known.description,
    listeners,
    fields: fieldsOf(schema, known, source),
    schema: inWords,
    example: exampleOf(inWords, event.name),
  };
}

function classIn({ classes }: ContractSource, name: string): SourceClass {
  const known = classes.get(name);
  if (!known) throw new Error(`The contracts register ${name}, and no file of theirs declares it.`);
  return known;
}

function fieldsOf(schema: JsonSchema, known: SourceClass, source: ContractSource, prefix = ''): DocumentedField[] {
  return propertiesOf(schema, known).flatMap(([name, property]) => {
    const field = known.fields.get(name);
    const bare = withoutNull(property);
    const own = {
      path: `${prefix}${name}`,
      json: String(bare.type ?? 'any'),
      takes: takesOf(bare, field, source),
      required: schema.required?.includes(name) ?? false,
      description: field?.description ?? '',
    };
    const part = partOf(field);
    const parts = bare.items && part ? fieldsOf(bare.items as JsonSchema, classIn(source, part), source, `${prefix}${name}[].`) : [];
    return [own, ...parts];
  });
}

/** The schema with what the source says of each field. */
function described(schema: JsonSchema, known: SourceClass, source: ContractSource): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, property] of propertiesOf(schema, known)) {
    const field = known.fields.get(name);
    const description = [field?.description, takesOf(withoutNull(property), field, source)].filter(Boolean).join(' ');
    const part = partOf(field);
    const items = property.items && part ? { items: described(property.items as JsonSchema, classIn(source, part), source) } : {};
    properties[name] = { ...property, ...items, ...(description === '' ? {} : { description }) };
  }
  const { type, required } = schema;
  return {
    ...(type === undefined ? {} : { type }),
    ...(known.description === '' ? {} : { description: known.description }),
    ...(required === undefined ? {} : { required: Object.keys(properties).filter((name) => required.includes(name)) }),
    properties,
  };
}

/** What a field takes, in the words of the decorator that says so, with its arguments in place. */
function takesOf({ enum: values, type }: JsonSchema, field: SourceField | undefined, { decorators }: ContractSource): string {
  if (values) return `One of ${(values as unknown[]).map((value) => JSON.stringify(value)).join(', ')}.`;
  const used = field?.decorators.find(({ name }) => name !== 'Maybe');
  const known = used && decorators.get(used.name);
  if (!known) return type === 'boolean' ? 'true or false.' : '';
  return known.parameters.reduce(
    (text, parameter, index) => text.replaceAll(`\`${parameter}\``, used.args[index] ?? parameter),
    known.description,
  );
}

/** The class of the parts of a list: `@ListOf(() => DirectiveAddressee)`. */
function partOf(field: SourceField | undefined): string | undefined {
  const [argument] = field?.decorators.find(({ name }) => name === 'ListOf')?.args ?? [];
  return argument?.match(/=>\s*(\w+)$/)?.[1];
}

/** In the order of the source. */
/** In the order of the source, where what is inherited comes first. */
function propertiesOf({ properties = {} }: JsonSchema, { fields }: SourceClass): [string, JsonSchema][] {
  const order = [...fields.keys()];
  const entries = Object.entries(properties) as [string, JsonSchema][];
  return entries.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}

/** `@Maybe()` allows null beside what the field is about. */
function withoutNull(schema: JsonSchema): JsonSchema {
  return (schema.anyOf?.[0] as JsonSchema | undefined) ?? schema;
}
