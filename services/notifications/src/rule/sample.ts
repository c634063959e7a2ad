import { type Properties, type Property, shapeOf } from './event-fields.js';

/** Some event, in which everything is there, to try texts with. @param fields of which some may be another's than the event's: they are texts */
export function sampleWith(fields: ReadonlySet<string>, properties: Properties): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...fields].map((field) => [field, sampleOf(properties[field])]));
}

function sampleOf(property: Property | undefined): unknown {
  const shape = shapeOf(property ?? {});
  switch (shape.type) {
    case 'object':
      return sampleWith(new Set(Object.keys(shape.properties ?? {})), shape.properties ?? {});
    case 'array':
      return [sampleOf(shape.items)];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return 1;
    default:
      return shape.enum?.[0] ?? 'x';
  }
}
