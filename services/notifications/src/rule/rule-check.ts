import { eventClassOf, schemaOf } from '@rakor/contracts';
import { type FieldFault, LANGUAGES, Writing } from '@rakor/kernel';
import { fieldOf, ITEM_KINDS } from '../message/item.js';
import { comparisonFaults } from './comparison-check.js';
import type { Properties } from './event-fields.js';
import { isRole, roleOf } from './roles.js';
import { sampleWith } from './sample.js';
import type { Audience, RuleWish } from './rule.js';
import { RuleRefused } from './rule.errors.js';
import { FORMATS, Wording } from './wording.js';

/** Whatever they are written in, the fields are the same. */
const WORDING = Wording.of(Writing.in('id', 'Asia/Jakarta'));

/** Refuses what could never work: an event that there is not, a field or a format that it has not. @throws RuleRefused naming each */
export function checkRule(wish: RuleWish, region: string): void {
  const type = eventClassOf(wish.eventType);
  if (!type)
    throw new RuleRefused([
      { pointer: '/eventType', detail: `there is no event "${wish.eventType}"`, mend: 'Name one of docs/events.md.' },
    ]);
  const { properties = {} } = schemaOf(type);
  const fields = new Set(Object.keys(properties));
  const faults = [
    ...conditionFaults(wish, properties),
    ...audienceFaults(wish, fields),
    ...textFaults(wish, sampleWith(fieldsTold(wish, fields), properties)),
  ];
  if (wish.appliesTo === 'regencies' && region.length > 2)
    faults.push({ pointer: '/appliesTo', detail: 'only a province has regencies', mend: 'Send "own".' });
  if (wish.appliesTo === 'regencies' && wish.audience.some(({ kind }) => kind === 'position'))
    faults.push({
      pointer: '/appliesTo',
      detail: 'a position is of one region',
      mend: 'Send "own", or name those who have a part in the event.',
    });
  if (faults.length > 0) throw new RuleRefused(faults);
}

function conditionFaults({ conditions }: RuleWish, properties: Properties): FieldFault[] {
  return conditions.flatMap((condition, index): FieldFault[] => {
    const property = properties[condition.field];
    const pointer = `/conditions/${index}`;
    if (property) return comparisonFaults(condition, property).map(({ at, ...fault }) => ({ pointer: `${pointer}/${at}`, ...fault }));
    const mend = `It has ${list(new Set(Object.keys(properties)))}.`;
    return [{ pointer: `${pointer}/field`, detail: `the event has no field "${condition.field}"`, mend }];
  });
}

function audienceFaults({ audience }: RuleWish, fields: ReadonlySet<string>): FieldFault[] {
  return audience.flatMap(({ kind }, index) => {
    const pointer = `/audience/${index}`;
    if (kind === 'followers')
      return ITEM_KINDS.some((item) => fields.has(fieldOf(item)))
        ? []
        : [{ pointer, detail: 'the event is about nothing that is followed', mend: `It is one of ${ITEM_KINDS.join(', ')}.` }];
    return needsOf(kind).every((field) => fields.has(field))
      ? []
      : [{ pointer, detail: `nobody is ${kind} in such an event`, mend: 'Name an organisation by its code, or the secretariat.' }];
  });
}

function needsOf(kind: Audience['kind']): readonly string[] {
  return isRole(kind) ? roleOf(kind).needs : [];
}

/** What a text may ask for: what each whom it is told to is told. */
function fieldsTold({ audience }: RuleWish, fields: ReadonlySet<string>): ReadonlySet<string> {
  const told = audience.map(({ kind }) => {
    const { needs, brings } = isRole(kind) ? roleOf(kind) : { needs: [], brings: undefined };
    return brings ? new Set([...[...fields].filter((field) => !needs.includes(field)), ...brings]) : fields;
  });
  return new Set(told.flatMap((some) => [...some]).filter((field) => told.every((some) => some.has(field))));
}

function textFaults({ texts }: RuleWish, sample: Readonly<Record<string, unknown>>): FieldFault[] {
  const fields = new Set(Object.keys(sample));
  return LANGUAGES.flatMap((language) =>
    (['subject', 'body', 'short'] as const).flatMap((part): FieldFault[] => {
      const pointer = `/texts/${language}/${part}`;
      try {
        const text = texts[language][part] ?? '';
        const unknown = WORDING.fieldsOf(text).filter((field) => !fields.has(field));
        if (unknown.length === 0) WORDING.mustWrite(text, sample);
        return unknown.map((field) => ({ pointer, detail: `the event has no field "${field}"`, mend: `It has ${list(fields)}.` }));
      } catch (error) {
        return [
          {
            pointer,
            detail: `it cannot be read: ${reasonOf(error)}`,
            mend: `Write {{field}} or {{date:field}}; there are ${FORMATS.join(', ')}.`,
          },
        ];
      }
    }),
  );
}

/** Of several lines the first, without the place in a file that there is not. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/, (file|line):.*$/, '') : String(error);
}

function list(fields: ReadonlySet<string>): string {
  return [...fields].sort().join(', ');
}
