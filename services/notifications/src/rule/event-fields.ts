import type { schemaOf } from '@rakor/contracts';

/** The fields of an event, as its schema has them. */
export type Properties = NonNullable<ReturnType<typeof schemaOf>['properties']>;
export type Property = Properties[string];

/** What a field of an event may hold. */
export interface Shape {
  readonly type?: unknown;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Property;
  readonly properties?: Properties;
}

/** Without the null that it may have instead. */
export function shapeOf(property: Property): Shape {
  if (!('anyOf' in property)) return property as Shape;
  return (property.anyOf?.[0] ?? {}) as Shape;
}
