import type { Language } from '@rakor/kernel';
import { fieldOf, type Item } from '../item.js';

/** What a list of messages may be narrowed to; each that is given holds. */
export interface MessageFilter {
  readonly onlyUnread: boolean;
  readonly done?: boolean | undefined;
  /** What the messages are about. */
  readonly item?: Item | undefined;
  /** Of what they tell: "directives.directive-issued.v1". */
  readonly eventType?: string | undefined;
  /** All of them in the subject or the text, in whole words or in parts. */
  readonly words?: readonly string[] | undefined;
}

/**
 * The filter as conditions on a row of `message`; what they compare with is added to `values`. Words are looked for anywhere: a root finds what
 * Indonesian makes of it with prefixes and suffixes ("lapor" finds "melaporkan" and "pelaporan"). The walk goes along a mailbox's own index, and an
 * index of words would not serve it: under row-level security none is used whose operator might tell what it has seen.
 */
export function conditionsOf(
  { onlyUnread, done, item, eventType, words = [] }: MessageFilter,
  language: Language,
  values: unknown[],
): string {
  const place = (value: unknown) => `$${values.push(value)}`;
  const conditions = [
    ...(onlyUnread ? ['message.read_at is null'] : []),
    ...(done === undefined ? [] : [`message.done_at is ${done ? 'not null' : 'null'}`]),
    ...(item === undefined ? [] : [`message.facts ->> '${fieldOf(item.kind)}' = ${place(item.id)}`]),
    ...(eventType === undefined
      ? []
      : [`exists (select from delivery d where d.region = message.region and d.id = message.id and d.event_type = ${place(eventType)})`]),
    ...words.map((word) => `concat_ws(' ', message.subject_${language}, message.body_${language}) ilike ${place(`%${literally(word)}%`)}`),
  ];
  return conditions.map((condition) => `and ${condition}`).join(' ');
}

function literally(word: string): string {
  return word.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
