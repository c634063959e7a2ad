import type { ConsumerMessages, JetStreamClient, JetStreamManager, JsMsg } from '@nats-io/jetstream';
import type { QueryRunner } from 'typeorm';
import type { LeaderWork } from '../leadership.js';
import type { Logger } from '../options.js';
import { type BatchParts, BatchRunner, DatabaseLost } from './batch.js';
import { unacknowledged } from './catch-up.js';
import type { DeadLetterOffice } from './dead-letters.js';
import { Entry, isRefusal, laneOf } from './entry.js';
import { HeldLanes } from './held-lanes.js';
import { Intake } from './intake.js';
import type { ConsumerCounts } from './counts.js';
import { rawOf } from './raw.js';
import { Succession } from './succession.js';

/** What a consumer works with. */
export interface ConsumerParts extends BatchParts {
  readonly stream: string;
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  readonly office: DeadLetterOffice;
  readonly logger: Logger;
  readonly counts: ConsumerCounts;
  /** Pauses between attempts, ms; one more attempt than there are pauses. */
  readonly backoff: readonly number[];
  readonly ackWait: number;
}

const BATCH = 1_000;
const IDLE_MS = 1_000;
const HEARTBEAT_MS = 2_500;
const LOST = 'a delivery was lost on its way';
/** An event that kills its process is never counted by the process; the broker's own count ends it. */
const MOST_DELIVERIES = 25;

/** Reads one stream for one service: every event has its effect once, in the order of its aggregate; poison is set aside. */
export class EventConsumer implements LeaderWork<QueryRunner> {
  private fallen = new AbortController();

  constructor(private readonly parts: ConsumerParts) {}

  /** Called when the connection to the broker came back: what was on its way is lost, and the client's own subscription may rest for 30 s. */
  doubtBroker(): void {
    this.fallen.abort('the connection came back');
  }

  async lead(runner: QueryRunner, signal: AbortSignal): Promise<void> {
    this.fallen = new AbortController();
    const term = new Term(this.parts, runner, this.fallen);
    await term.run(signal);
  }
}

/** One leader's time in office; all that it knows is forgotten with it. */
class Term {
  private readonly intake: Intake;
  private readonly held = new HeldLanes();
  private readonly batches: BatchRunner;
  private parked = new Set<string>();
  private lookedForWishesAt = -Infinity;

  constructor(
    private readonly parts: ConsumerParts,
    runner: QueryRunner,
    private readonly fallen: AbortController,
  ) {
    this.intake = new Intake(fallen.signal);
    this.batches = new BatchRunner(parts, runner);
  }

  async run(signal: AbortSignal): Promise<void> {
    const { fallen } = this;
    const { js, jsm, stream, consumer, office, ackWait } = this.parts;
    this.parked = await office.parkedLanes();
    const source = await js.consumers.get(stream, consumer);
    // What a predecessor left unanswered comes first: the broker would deliver it only after newer events of the same aggregates.
    const inherited = await unacknowledged(jsm, source);
    for (const message of inherited.messages) this.intake.add(new Entry(message));
    const succession = new Succession(inherited.delivered);
    const callback = (delivery: JsMsg) => {
      if (succession.follows(delivery.info.deliverySequence)) this.intake.deliver(delivery);
      else fallen.abort(LOST);
    };
    const messages = await source.consume({ max_messages: 2 * BATCH, idle_heartbeat: HEARTBEAT_MS, callback });
    watch(messages, succession, fallen);
    const alive = setInterval(() => this.intake.keepAlive(), ackWait / 3).unref();
    try {
      const ending = AbortSignal.any([signal, fallen.signal]);
      while (!ending.aborted) await this.step(ending);
      if (!signal.aborted) throw new Error(`the consumer ${consumer} of ${stream} fell silent: ${String(fallen.signal.reason)}`);
    } finally {
      clearInterval(alive);
      messages.stop();
    }
  }

  private async step(signal: AbortSignal): Promise<void> {
    await this.fulfilWishes();
    const due = this.held.takeDue(performance.now());
    for (const lane of due) await this.handle(lane);
    const arrived = this.intake.take(BATCH);
    if (arrived.length > 0) await this.handle(arrived);
    else if (due.length === 0) await this.intake.wait(this.held.untilDue(performance.now(), IDLE_MS), signal);
  }

  /** Handles entries in as few transactions as their faults allow. */
  private async handle(entries: readonly Entry[]): Promise<void> {
    const began = performance.now();
    let rest = await this.sortOut(entries);
    let handled = 0;
    while (rest.length > 0) {
      const outcome = await this.batches.handle(rest);
      if (!('failed' in outcome)) {
        for (const entry of rest) this.intake.settle(entry);
        this.parts.counts.handled(outcome.handled, outcome.duplicates);
        handled = outcome.handled;
        break;
      }
      rest = await this.takeOut(outcome.failed, outcome.error, rest);
    }
    const ms = Math.round(performance.now() - began);
    const line = { stream: this.parts.stream, events: entries.length, handled, ms, ...traceOf(entries) };
    // Events that nobody here listens to, and repeats, are no news.
    if (handled > 0) this.parts.logger.info(line, 'batch handled');
    else this.parts.logger.debug(line, 'batch passed');
  }

  /** Settles what needs no handler, sets aside what can have none, and returns the others. */
  private async sortOut(entries: readonly Entry[]): Promise<Entry[]> {
    const rest: Entry[] = [];
    for (const entry of entries) {
      if (this.held.has(entry.lane)) this.held.join(entry);
      else if (entry.region !== '-' && !this.parts.handlers.knows(entry.type)) this.ignore(entry);
      else if (this.parked.has(entry.lane)) await this.setAside(entry, 'parked', 'an earlier event of the same aggregate is dead');
      else if (entry.refusal !== undefined) await this.setAside(entry, 'dead', entry.refusal);
      else if (!this.parts.handlers.has(entry.type)) await this.setAside(entry, 'dead', `this service does not understand ${entry.type}`);
      else if ((entry.delivery?.info.deliveryCount ?? 0) > MOST_DELIVERIES)
        await this.setAside(entry, 'dead', `delivered more than ${MOST_DELIVERIES} times`);
      else rest.push(entry);
    }
    return rest;
  }

  /** A handler failed: its event is held or dead; what follows it in its lane waits, the other entries go on. */
  private async takeOut(failed: Entry, error: unknown, entries: readonly Entry[]): Promise<Entry[]> {
    const { backoff, logger, stream } = this.parts;
    const at = entries.indexOf(failed);
    const followers = entries.slice(at + 1).filter((entry) => entry.lane === failed.lane);
    const pause = backoff[failed.attempts++];
    const eventId = failed.opened?.event.id;
    if (isRefusal(error) || pause === undefined) {
      logger.error({ err: error, stream, eventId, region: failed.region, attempts: failed.attempts }, 'event is dead');
      await this.setAside(failed, 'dead', describe(error));
      for (const follower of followers) await this.setAside(follower, 'parked', 'an earlier event of the same aggregate is dead');
    } else {
      logger.warn({ err: error, stream, eventId, region: failed.region, attempts: failed.attempts, pause }, 'event failed, trying again');
      this.held.hold(failed, followers, performance.now() + pause);
    }
    return entries.filter((entry) => entry !== failed && !followers.includes(entry));
  }

  private async setAside(entry: Entry, status: 'dead' | 'parked', reason: string): Promise<void> {
    await this.batches.bury(entry, { status, reason });
    if (entry.key !== '') this.parked.add(entry.lane);
    this.parts.counts.setAside(status);
    this.intake.settle(entry, 'term');
  }

  private ignore(entry: Entry): void {
    this.parts.counts.ignored();
    this.intake.settle(entry);
  }

  /** Tries again what an operator released, in order; a lane is free when nothing of it is left. */
  private async fulfilWishes(): Promise<void> {
    if (performance.now() - this.lookedForWishesAt < IDLE_MS) return;
    this.lookedForWishesAt = performance.now();
    const { office, logger, counts } = this.parts;
    const wishes = await office.wishes(BATCH);
    if (wishes.length === 0) return;
    const failedLanes = new Set<string>();
    for (const wish of wishes) {
      const lane = laneOf(wish.region, wish.key);
      if (failedLanes.has(lane)) continue;
      try {
        await this.batches.fulfil(wish, new Entry(rawOf(wish)));
        counts.redriven();
      } catch (error) {
        if (error instanceof DatabaseLost) throw error;
        logger.warn({ err: error, region: wish.region, deadLetter: wish.id }, 'redrive failed');
        await office.giveUp(wish, describe(error));
        failedLanes.add(lane);
      }
    }
    this.parked = await office.parkedLanes();
    this.lookedForWishesAt = -Infinity;
  }
}

/** What a log line of a batch says of where it came from: all of it when there is one event, else the first one's trace. */
function traceOf(entries: readonly Entry[]): { traceId?: string; region?: string; eventId?: string } {
  const event = entries[0]?.opened?.event;
  const traceId = event?.traceparent?.split('-')[1];
  const trace = traceId === undefined ? {} : { traceId };
  return entries.length === 1 && event ? { ...trace, region: event.region, eventId: event.id } : trace;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Aborts when the subscription can no longer be trusted to deliver. */
function watch(messages: ConsumerMessages, succession: Succession, fallen: AbortController): void {
  const follow = async () => {
    for await (const status of messages.status()) {
      const silent = status.type === 'heartbeats_missed' && status.count >= 2;
      if (silent || status.type === 'consumer_not_found' || status.type === 'consumer_deleted' || status.type === 'stream_not_found')
        fallen.abort(status.type);
      if (status.type === 'heartbeat' && !succession.reached(status.lastConsumerSequence)) fallen.abort(LOST);
    }
  };
  follow().catch((error: unknown) => fallen.abort(error));
}
