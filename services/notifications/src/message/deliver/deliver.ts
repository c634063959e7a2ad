import { localDateOf, newId } from '@rakor/kernel';
import type { EventMeta, Transaction } from '@rakor/messaging';
import { type Head, headsOf, profileOf } from '../../register/register.queries.js';
import type { RegionProfile } from '../../register/region-profile.js';
import { toOrganisation, toSecretariat } from '../template/salutation.js';
import { traceIdOf } from '../../delivery/trace-id.js';
import { queuePersonal } from '../../mail/queue/queue-personal.js';
import { topicOf } from '../template/topic.js';
import { saidTo, type Template, type Words, wordsOf } from '../template/template.js';
import { holdersIn, type Letter } from './letter.js';
import { storable } from './storable.js';

/**
 * Puts letters into the inboxes of the transaction's region, each with its delivery record, in three statements however many there are. A
 * recipient that has been told of the event before is left alone; those who read a mailbox may get mail besides. Delivery announces nothing: for the world outside, only a reading changes a
 * message.
 * @param ended topics that have come to an end since it happened, and the event that ended each: nobody is asked for them by mail
 */
export async function deliver<F extends object>(
  tx: Transaction,
  event: EventMeta,
  template: Template<F>,
  letters: readonly Letter<F>[],
  ended: Readonly<Record<string, string>> = {},
): Promise<void> {
  const profile = await profileOf(tx);
  const organisationIds = letters.flatMap(({ to }) => to.organisationId ?? []);
  const heads =
    organisationIds.length === 0
      ? new Map<string, Head>()
      : await headsOf(tx, organisationIds, localDateOf(event.occurredAt, profile.timeZone));
  const words = wordsOnce(template, profile);
  const messages = letters.map((letter) => messageOf(letter, template.name, words(letter.facts), profile, heads));
  const told = await insert(tx, event, messages);
  const holders = holdersIn(letters);
  const news = messages
    .filter(({ id }) => told.has(id))
    .map(({ id, recipient_kind: kind, recipient_code: code, recipient_name: name, facts }) => {
      const topic = topicOf(facts);
      const endedBy = topic === null ? undefined : ended[topic];
      return {
        messageId: id,
        kind,
        code,
        name,
        topic,
        endedBy,
        urgent: template.urgent?.(facts) ?? false,
        onlySubjects: holders.get(`${kind} ${code}`),
      };
    });
  await queuePersonal(tx, { event, template, zone: profile.timeZone }, news);
}

/** Those who are told the very same are told in the same words, which are found once. */
function wordsOnce<F extends object>(template: Template<F>, { timeZone }: RegionProfile): (facts: F) => Words {
  const known = new Map<F, Words>();
  return (facts) => {
    const words = known.get(facts) ?? wordsOf(template, facts, timeZone);
    known.set(facts, words);
    return words;
  };
}

function messageOf<F extends object>(
  { to, facts }: Letter<F>,
  template: string,
  words: Words,
  profile: RegionProfile,
  heads: Map<string, Head>,
) {
  const salutation =
    to.organisationId === null ? toSecretariat(profile.name) : toOrganisation(to.name, to.position ?? heads.get(to.organisationId));
  const { id, en } = saidTo(words, salutation);
  return {
    id: newId(),
    recipient_kind: to.mailbox.kind,
    recipient_code: to.mailbox.code,
    recipient_name: to.name ?? `Sekretariat${profile.name === null ? '' : ` ${profile.name}`}`,
    organisation_id: to.organisationId,
    template,
    facts,
    subject_id: id.subject,
    body_id: id.body,
    short_id: id.short,
    subject_en: en.subject,
    body_en: en.body,
    short_en: en.short,
  };
}

const COLUMNS =
  'id, recipient_kind, recipient_code, recipient_name, organisation_id, template, facts, subject_id, body_id, short_id, subject_en, body_en, short_en';

/** @returns the ids of those that are new */
async function insert({ manager, context, clock }: Transaction, event: EventMeta, messages: readonly object[]): Promise<Set<string>> {
  const rows = await manager.query<{ delivery_id: string }[]>(
    `with told as (
       insert into message (region, event_id, occurred_at, delivered_at, ${COLUMNS})
       select $1, $2, $3, $7, ${COLUMNS} from jsonb_populate_recordset(null::message, $4::jsonb)
       on conflict (region, recipient_kind, recipient_code, event_id) do nothing
       returning id, recipient_kind, recipient_code, recipient_name, template
     ), recorded as (
       insert into delivery (region, id, event_id, event_type, occurred_at, trace_id, channel, recipient_kind, recipient_code, recipient_name, rule, status, created_at, changed_at)
       select $1, id, $2, $5, $3, $6, 'in-app', recipient_kind, recipient_code, recipient_name, template, 'delivered', $7, $7 from told
       returning id
     )
     insert into delivery_step (region, delivery_id, version, status, at) select $1, id, 1, 'delivered', $7 from recorded returning delivery_id`,
    [context.region, event.id, event.occurredAt, JSON.stringify(messages, storable), event.type, traceIdOf(event), clock.now()],
  );
  return new Set(rows.map(({ delivery_id: id }) => id));
}
