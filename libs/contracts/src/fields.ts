import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MAX_LENGTH,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { TIME_ZONES } from '@rakor/kernel';
import { applyDecorators } from './apply-decorators.js';

// Patterns rather than formats: class-validator and JSON Schema then agree on every value.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;
const END_TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const LOCAL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Counts as JSON Schema and PostgreSQL do. class-validator's own MaxLength leaves out variation selectors, so that "❤️" is one for it and two for them. */
export const AtMost = (max: number) =>
  ValidateBy({
    name: MAX_LENGTH,
    constraints: [max],
    validator: { validate: (value) => typeof value === 'string' && [...value].length <= max },
  });

/** A UUID in lower case. */
export const Id = () => Matches(UUID);
/** The aggregate's version after this event, counted from 1. */
export const Sequence = () => applyDecorators(IsInt(), Min(1));
/** A tenant's code: province "36" or regency "36.04". */
export const Tenant = () => Matches(/^\d{2}(\.\d{2})?$/);
/** The code of any Kemendagri region, from province to village. */
export const Region = () => Matches(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/);
/** Hours and minutes of the local clock, HH:MM. */
export const ClockTime = () => Matches(CLOCK_TIME);
/** When something ends on the local clock: HH:MM, or 24:00 for the end of the day. */
export const EndTime = () => Matches(END_TIME);
/** A day of the week: 1 is Monday, 7 is Sunday. */
export const Weekday = () => applyDecorators(IsInt(), Min(1), Max(7));
/** A UTC instant, ISO 8601 with "Z". */
export const Instant = () => Matches(INSTANT);
/** A date local to the region, YYYY-MM-DD. */
export const LocalDate = () => Matches(LOCAL_DATE);
/** Text that is not empty and at most `max` characters (Unicode code points). */
export const Text = (max: number) => applyDecorators(IsString(), IsNotEmpty(), AtMost(max));
/** A whole number from 0. */
export const Count = () => applyDecorators(IsInt(), Min(0));
/** Days that somebody works in a week, five or six. */
export const DaysOfWeek = () => applyDecorators(IsInt(), Min(5), Max(6));
/** A judgement on the scale of the satisfaction survey: 1 (not good) to 4 (very good). */
export const Judgement = () => applyDecorators(IsInt(), Min(1), Max(4));
/** A whole percentage, 0 to 100. */
export const Percent = () => applyDecorators(IsInt(), Min(0), Max(100));
/** A whole number from 0 of any size, as digits: JSON numbers lose some beyond 2^53. */
export const BigCount = () => Matches(/^(0|[1-9]\d{0,29})$/);
/** A value in its unit, exactly, with at most four places: "24.5". */
export const Decimal = () => Matches(/^-?\d{1,30}(\.\d{1,4})?$/);
/** A year, or a month, quarter or semester of it: "2022", "2022-06", "2022-Q2", "2022-S1". */
export const Period = () => Matches(/^[12]\d{3}(-(0[1-9]|1[0-2]|Q[1-4]|S[12]))?$/);
/** One of the values of a closed list. */
export const OneOf = (values: readonly string[]) => IsIn([...values]);
/** An IANA time zone of Indonesia. */
export const Zone = () => OneOf(TIME_ZONES);
/** May be absent or null. */
export const Maybe = () => IsOptional();

const parts = new Map<object, Map<string | symbol, () => new () => object>>();

/** A list of at least one part, each validated by its own class. */
export function ListOf(part: () => new () => object): PropertyDecorator {
  return (target, property) => {
    const known = parts.get(target) ?? new Map<string | symbol, () => new () => object>();
    parts.set(target, known.set(property, part));
    applyDecorators(IsArray(), ArrayMinSize(1), IsObject({ each: true }), ValidateNested({ each: true }), Type(part))(target, property);
  };
}

/** The class of the parts in a list field. */
export function partOf(target: object, property: string): (new () => object) | undefined {
  return parts.get(target)?.get(property)?.();
}
