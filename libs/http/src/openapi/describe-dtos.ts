import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { targetConstructorToSchema } from 'class-validator-jsonschema';

/** Keys under which @nestjs/swagger keeps its metadata. */
const PROPERTY = 'swagger/apiModelProperties';
const RESPONSES = 'swagger/apiResponse';
const EXTRA_MODELS = 'swagger/apiExtraModels';

const PLAIN = new Set<unknown>([String, Number, Boolean, Object, Array, Date, Buffer, Promise]);

/** A class whose instances are plain data. */
interface Dto {
  new (): object;
  readonly prototype: object;
}

const isDto = (value: unknown): value is Dto => typeof value === 'function' && !PLAIN.has(value);

/** The classes that a route's parameters and documented answers name. */
export function dtosOf(controller: Type, name: string): Dto[] {
  const prototype = controller.prototype as Record<string, object>;
  const parameters = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as unknown[];
  const handler = prototype[name] ?? {};
  const responses = (Reflect.getMetadata(RESPONSES, handler) ?? {}) as Record<string, { type?: unknown }>;
  const models = (Reflect.getMetadata(EXTRA_MODELS, handler) ?? []) as unknown[];
  return [...parameters, ...Object.values(responses).map(({ type }) => type), ...models].filter(isDto);
}

/**
 * Documents every property of a DTO from its validation, so that one declaration serves both; a property that carries
 * `@ApiProperty` already keeps it. Goes down into nested classes.
 */
export function describeDto(dto: Dto, seen = new Set<unknown>()): void {
  if (seen.has(dto)) return;
  seen.add(dto);
  const schema = targetConstructorToSchema(dto, { classTransformerMetadataStorage: defaultMetadataStorage });
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const nested: unknown = defaultMetadataStorage.findTypeMetadata(dto, name)?.typeFunction();
    if (isDto(nested)) describeDto(nested, seen);
    if (Reflect.hasMetadata(PROPERTY, dto.prototype, name)) continue;
    const required = schema.required?.includes(name) ?? false;
    const isArray = 'type' in property && property.type === 'array';
    const described = isDto(nested) ? { type: nested, isArray } : { ...property };
    ApiProperty({ ...described, required } as Parameters<typeof ApiProperty>[0])(dto.prototype, name);
  }
}
