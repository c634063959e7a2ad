import { eventClassOf, schemaOf } from '@rakor/contracts';
import { type FieldFault, LANGUAGES, Writing } from '@rakor/kernel';
import { fieldOf, ITEM_KINDS } from '../message/item.js';
import type { RuleWish } from './rule.js';
import { RuleRefused } from './rule.errors.js';
import { FORMATS, Wording } from './wording.js';

/** An organisation, as events name one. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  named: ['organisationId', 'organisationCode', 'organisationName'],
  operator: ['operatorId', 'operatorCode', 'operatorName'],
};
/** Whatever they are written in, the fields are the same. */
const WORDING = Wording.of(Writing.in('id', 'Asia/Jakarta'));

/** Refuses what could never work: an event that there is not, a field or a format that it has not. @throws RuleRefused naming each */
export function checkRule(wish: RuleWish, region: string): void {
  const type = eventClassOf(wish.eventType);
  if (!type)
    throw new RuleRefused([
      { pointer: '/eventType', detail: `there is no event "${wish.eventType}"`, mend: 'Name one of docs/events.md.' },
    ]);
  const fields = new Set(Object.keys(schemaOf(type).properties ?? {}));
  const faults = [...conditionFaults(wish, fields), ...audienceFaults(wish, fields), ...textFaults(wish, fields)];
  if (wish.appliesTo === 'regencies' && region.length > 2)
    faults.push({ pointer: '/appliesTo', detail: 'only a province has regencies', mend: 'Send "own".' });
  if (faults.length > 0) throw new RuleRefused(faults);
}

function conditionFaults({ conditions }: RuleWish, fields: ReadonlySet<string>): FieldFault[] {
  return conditions.flatMap(({ field }, index) =>
    fields.has(field)
      ? []
      : [{ pointer: `/conditions/${index}/field`, detail: `the event has no field "${field}"`, mend: `It has ${list(fields)}.` }],
  );
}

function audienceFaults({ audience }: RuleWish, fields: ReadonlySet<string>): FieldFault[] {
  return audience.flatMap(({ kind }, index) => {
    const pointer = `/audience/${index}`;
    if (kind === 'followers')
      return ITEM_KINDS.some((item) => fields.has(fieldOf(item)))
        ? []
        : [{ pointer, detail: 'the event is about nothing that is followed', mend: `It is one of ${ITEM_KINDS.join(', ')}.` }];
    return (NAMES[kind] ?? []).every((field) => fields.has(field))
      ? []
      : [{ pointer, detail: 'the event names no organisation', mend: 'Name one by its code, or the secretariat.' }];
  });
}

function textFaults({ texts }: RuleWish, fields: ReadonlySet<string>): FieldFault[] {
  return LANGUAGES.flatMap((language) =>
    (['subject', 'body'] as const).flatMap((part): FieldFault[] => {
      const pointer = `/texts/${language}/${part}`;
      try {
        return WORDING.fieldsOf(texts[language][part])
          .filter((field) => !fields.has(field))
          .map((field) => ({ pointer, detail: `the event has no field "${field}"`, mend: `It has ${list(fields)}.` }));
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
