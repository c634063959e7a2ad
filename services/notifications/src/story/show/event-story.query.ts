import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language, type RequestContext, Writing } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { DELIVERY_VIEW } from '../../delivery/delivery.queries.js';
import type { DeliveryView } from '../../delivery/delivery.view.js';
import { traceIdOf } from '../../delivery/trace-id.js';
import { profileOf } from '../../register/register.queries.js';
import { layerOf } from '../../rule/routing.js';
import { RuleRepository } from '../../rule/rule.repository.js';
import { EventWithoutStory } from '../story.errors.js';
import type { EventStory, StoryRecipient, StoryUntold, StoryWay } from '../story.view.js';
import { subjectsOf } from '../subjects.queries.js';
import { arrivedOf, untoldInWords, wayInWords } from '../story.words.js';

/** Recipients of one story; who wants all of thousands reads the list. */
const MOST = 200;

type Row = DeliveryView & { readonly messageId: string | null };
type About = Pick<EventStory, 'eventId' | 'eventType' | 'occurredAt' | 'traceId'>;
type UntoldRow = Omit<StoryUntold, 'answer'> & About;

/** Did it arrive, and if not, why: everything that is on record of one event in the region. */
@Injectable()
export class EventStories {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
  ) {}

  /** @throws EventWithoutStory */
  async of(context: RequestContext, eventId: string): Promise<EventStory> {
    return this.unitOfWork.read(context, async (tx) => {
      // First: what is told meanwhile is found twice, and not nowhere.
      const waiting = await waitingOf(tx, eventId);
      const { rows, heads } = await deliveriesOf(tx, eventId);
      const untold = await untoldOf(tx, eventId);
      const [first] = [...rows, ...untold, ...waiting];
      if (!first) throw new EventWithoutStory();
      const { eventType, occurredAt, traceId } = first;
      const { timeZone } = await profileOf(tx);
      const say = (words: (language: Language, write: Writing) => string) =>
        Object.fromEntries(LANGUAGES.map((language) => [language, words(language, Writing.in(language, timeZone))])) as Record<
          Language,
          string
        >;
      const told = toldOf(rows, await this.layers(tx), (row) => say((language, write) => wayInWords(row, language, write)));
      const [subject = null] = (
        await subjectsOf(
          tx,
          rows.slice(0, 1).map(({ id }) => id),
        )
      ).values();
      return {
        ...{ eventId, eventType, occurredAt, traceId, subject },
        ...{ stillToBeTold: waiting.reduce((sum, { many }) => sum + many, 0), told, more: heads - told.length },
        untold: untold.map(({ rule, layer, because, detail }) => ({
          ...{ rule, layer, because, detail },
          answer: say((language) => untoldInWords({ because, detail }, language)),
        })),
      };
    });
  }

  /** Whose rule each is, by the name under which it is on record. */
  private async layers(tx: ReadTransaction): Promise<(name: string) => StoryRecipient['layer']> {
    const layers = new Map((await this.rules.effective(tx)).map((rule) => [rule.code, layerOf(rule, tx.context.region)]));
    return (name) =>
      name.startsWith('rule:') ? (layers.get(name.slice('rule:'.length)) ?? 'region') : layers.has(name) ? 'shipped' : 'built-in';
  }
}

/** A message in a mailbox, and what went out to those who read it, is one; what goes out alone is one, too. */
function toldOf(
  rows: readonly Row[],
  layerOfRule: (name: string) => StoryRecipient['layer'],
  answer: (row: Row) => Record<Language, string>,
): StoryRecipient[] {
  return [...Map.groupBy(rows, (row) => row.messageId ?? row.id).values()].flatMap((ofOne) => {
    const head = ofOne.find(({ messageId }) => messageId === null);
    if (!head) return [];
    const ways = ofOne.map((row): StoryWay => {
      const { id: deliveryId, channel, recipient, status, code } = row;
      return { deliveryId, channel, recipient, status, code, arrived: arrivedOf(row), answer: answer(row) };
    });
    return { recipient: head.recipient, rule: head.rule, layer: layerOfRule(head.rule), ways };
  });
}

/** The first that were told, each with all that belongs to it, and how many there are. */
async function deliveriesOf({ manager, context }: ReadTransaction, eventId: string): Promise<{ rows: Row[]; heads: number }> {
  const rows = await manager.query<(Row & { heads: number })[]>(
    `with head as (
       select id as head_id, count(*) over ()::int as heads from delivery
        where region = $1 and event_id = $2 and message_id is null order by id limit ${MOST}
     )
     select ${DELIVERY_VIEW}, message_id as "messageId", heads
       from delivery join head on head_id = coalesce(message_id, id) where region = $1 and event_id = $2 order by id`,
    [context.region, eventId],
  );
  return { rows, heads: rows[0]?.heads ?? 0 };
}

function untoldOf({ manager, context }: ReadTransaction, eventId: string): Promise<UntoldRow[]> {
  return manager.query(
    `select event_id as "eventId", event_type as "eventType", to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "occurredAt",
            trace_id as "traceId", rule, layer, because, detail
       from untold where region = $1 and event_id = $2 order by id limit ${MOST}`,
    [context.region, eventId],
  );
}

/** The batches that are still to be told. */
async function waitingOf({ manager, context }: ReadTransaction, eventId: string): Promise<(About & { readonly many: number })[]> {
  const rows = await manager.query<{ event: { type: string; occurredAt: string; traceparent?: string }; many: number }[]>(
    `select event, jsonb_array_length(letters) as many from fan_out where region = $1 and event ->> 'id' = $2 order by id`,
    [context.region, eventId],
  );
  return rows.map(({ event, many }) => ({
    ...{ eventId, eventType: event.type, occurredAt: event.occurredAt },
    ...{ traceId: traceIdOf(event), many },
  }));
}
