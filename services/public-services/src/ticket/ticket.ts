import type {
  PriorityNeed,
  TicketAtCounterFact,
  TicketCalledV1,
  TicketChannel,
  TicketExpiredV1,
  TicketFact,
  TicketFinishedV1,
  TicketHeldV1,
  TicketLeftV1,
  TicketMissedV1,
  TicketNearV1,
  TicketNoShowV1,
  TicketOutcome,
  TicketPrioritisedV1,
  TicketRecalledV1,
  TicketRequeuedV1,
  TicketResumedV1,
  TicketServingStartedV1,
  TicketStatus,
  TicketTransferredV1,
} from '@rakor/contracts';
import type { PromiseKept } from '../promise/promise.js';
import type { QueuePolicy } from '../queue/queue.policy.js';
import type { OfferedService } from '../queue/queue.js';
import { AlreadyFirst, CalledOften, RecallTooEarly, TicketNotReady } from './ticket.errors.js';
import { type Period, secondsBetween, type Spent } from './ticket.period.js';
import { destination, STEPS, type TicketStep } from './ticket.steps.js';

/** The counter that a step is taken at. */
export interface AtCounter {
  readonly counterId: string;
  readonly counterName: string;
  readonly officer: string;
}

/** A counter that somebody is passed on to. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Somebody who wants a service, from the number that he gets to what came of it (domain §4.9). */
export class Ticket {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly queueId: string;
  /** Of the place; not stored with the ticket. */
  declare placeName: string;
  declare readonly date: string;
  declare readonly prefix: string;
  declare readonly seq: number;
  declare readonly number: string;
  declare serviceId: string;
  declare serviceName: string;
  /** Who serves it; null: the operator of the place. */
  declare institutionId: string | null;
  declare institutionName: string;
  declare readonly channel: TicketChannel;
  declare need: PriorityNeed | null;
  declare status: TicketStatus;
  declare readonly arrivedAt: Date;
  /** Its place in the line: earlier is sooner. */
  declare queuedAt: Date;
  /** Since when it has been in its status. */
  declare since: Date;
  declare counterId: string | null;
  /** The only one that calls it, while that is open; null: whichever serves its service. */
  declare wantedCounterId: string | null;
  declare calls: number;
  declare calledAt: Date | null;
  declare near: boolean;
  declare outcome: TicketOutcome | null;
  /** By when its service was promised to be done, and by how many seconds of open doors that was missed; null where nothing was promised (F18). */
  declare promisedBy: Date | null;
  declare overSeconds: number | null;
  declare readonly bookingId: string | null;
  declare readonly offlineKiosk: string | null;
  declare version: number;
  /** What is over since it was loaded. */
  readonly over: Period[] = [];

  call(counter: AtCounter, at: Date): TicketCalledV1 {
    const waitedSeconds = secondsBetween(this.since, at);
    const fact = this.move('called', at);
    Object.assign(this, { counterId: counter.counterId, wantedCounterId: null, calls: this.calls + 1, calledAt: at });
    return { ...fact, ...here(counter), calls: this.calls, waitedSeconds, calledAt: at.toISOString() };
  }

  /** @throws TicketNotReady, RecallTooEarly, CalledOften */
  recall(counter: AtCounter, { recallAfterSeconds, maxCalls }: QueuePolicy, at: Date): TicketRecalledV1 {
    const early = recallAfterSeconds - secondsBetween(this.calledAt ?? this.since, at);
    if (this.status === 'called' && early > 0) throw new RecallTooEarly(this.number, early);
    if (this.status === 'called' && this.calls >= maxCalls) throw new CalledOften(this.number, this.calls);
    const fact = this.move('recalled', at);
    Object.assign(this, { calls: this.calls + 1, calledAt: at });
    return { ...fact, ...here(counter), calls: this.calls, recalledAt: at.toISOString() };
  }

  startServing(counter: AtCounter, at: Date): TicketServingStartedV1 {
    return { ...this.move('serving-started', at, counter), ...here(counter), startedAt: at.toISOString() };
  }

  hold(reason: string, counter: AtCounter, at: Date): TicketHeldV1 {
    return { ...this.move('held', at, counter), ...here(counter), reason, heldAt: at.toISOString() };
  }

  /** At whichever counter is free. */
  resume(counter: AtCounter, at: Date): TicketResumedV1 {
    const fact = this.move('resumed', at, counter);
    this.counterId = counter.counterId;
    return { ...fact, ...here(counter), resumedAt: at.toISOString() };
  }

  /** Nobody came; after the last call that the place allows it is called no more. */
  miss(counter: AtCounter, { maxCalls }: QueuePolicy, at: Date): { missed: TicketMissedV1 } | { noShow: TicketNoShowV1 } {
    if (this.status === 'called' && this.calls >= maxCalls) return { noShow: this.giveUp(at, counter) };
    const missed = { ...this.move('missed', at, counter), ...here(counter), calls: this.calls, missedAt: at.toISOString() };
    this.counterId = null;
    return { missed };
  }

  giveUp(at: Date, counter?: AtCounter): TicketNoShowV1 {
    const fact = this.move('no-show', at, counter);
    this.counterId = null;
    return { ...fact, calls: this.calls, endedAt: at.toISOString() };
  }

  /** Back in the line, behind those who are there already. */
  requeue(at: Date): TicketRequeuedV1 {
    const fact = this.move('requeued', at);
    this.queuedAt = at;
    return { ...fact, requeuedAt: at.toISOString() };
  }

  /**
   * To another service or counter, where it waits as if since the beginning: its first arrival is its place in the line.
   * @param wanted the only counter that is to call it, while that is open; null: whichever serves the service
   */
  transfer(to: OfferedService, wanted: Named | null, reason: string, counter: AtCounter, at: Date): TicketTransferredV1 {
    const from = { fromServiceId: this.serviceId, fromServiceName: this.serviceName };
    // Moved first: the period that ends now belongs to the service that it was served for.
    const { sequence } = this.move('transferred', at, counter);
    const { serviceId, serviceName, institutionId, institutionName } = to;
    const waits = { queuedAt: this.arrivedAt, counterId: null, wantedCounterId: wanted?.id ?? null, calls: 0, calledAt: null, near: false };
    const server = { institutionId, institutionName };
    Object.assign(this, { serviceId, serviceName, ...server, ...waits });
    const toCounter = { toCounterId: wanted?.id ?? null, toCounterName: wanted?.name ?? null };
    return { ...this.fact(sequence), ...here(counter), ...from, ...server, ...toCounter, reason, transferredAt: at.toISOString() };
  }

  /** @throws TicketNotReady, AlreadyFirst */
  prioritise(reason: string, by: string, at: Date): TicketPrioritisedV1 {
    if (this.need !== null) throw new AlreadyFirst(this.number);
    const fact = this.move('prioritised', at);
    this.need = 'override';
    return { ...fact, reason, prioritisedBy: by, prioritisedAt: at.toISOString() };
  }

  /** @param position in its line, from 1 */
  tellNear(position: number, at: Date): TicketNearV1 {
    const fact = this.move('near', at);
    this.near = true;
    return { ...fact, position, nearAt: at.toISOString() };
  }

  leave(at: Date): TicketLeftV1 {
    const fact = this.move('left', at);
    this.counterId = null;
    return { ...fact, leftAt: at.toISOString() };
  }

  /**
   * @param before seconds by status of all that was over when it was loaded
   * @param promise what came of the time that was promised; null where nothing was, or the service was not done
   */
  finish(outcome: TicketOutcome, before: Spent, counter: AtCounter, at: Date, promise: PromiseKept | null = null): TicketFinishedV1 {
    const finished = this.end('finished', outcome, before, at, counter);
    if (promise === null) return finished;
    const { promisedBy, overSeconds } = Object.assign(this, promise);
    return { ...finished, promisedBy: promisedBy.toISOString(), overSeconds };
  }

  /** The day is over, and nobody has said what came of it. */
  finishUnrecorded(before: Spent, at: Date, counter?: AtCounter): TicketFinishedV1 {
    return this.end('finished-unrecorded', 'unrecorded', before, at, counter);
  }

  expire(at: Date): TicketExpiredV1 {
    const fact = this.move('expired', at);
    this.counterId = null;
    return { ...fact, expiredAt: at.toISOString() };
  }

  private end(step: TicketStep, outcome: TicketOutcome, before: Spent, at: Date, counter?: AtCounter): TicketFinishedV1 {
    const fact = this.move(step, at, counter);
    Object.assign(this, { outcome, counterId: null });
    const spent = { ...before };
    for (const { status, from, to } of this.over) spent[status] += secondsBetween(from, to);
    const { waiting: waitedSeconds, called: calledSeconds, serving: servedSeconds, held: heldSeconds } = spent;
    const times = { waitedSeconds, calledSeconds, servedSeconds, heldSeconds };
    const { institutionId, institutionName } = this;
    return { ...fact, ...(counter && here(counter)), institutionId, institutionName, outcome, ...times, finishedAt: at.toISOString() };
  }

  /** @throws TicketNotReady */
  private move(step: TicketStep, at: Date, counter?: AtCounter): TicketFact {
    const to = destination(step, this.status);
    if (to === undefined) throw new TicketNotReady(this.number, step, this.status, STEPS[step].from);
    if (to !== this.status) this.enter(to, at, counter);
    this.version += 1;
    return this.fact(this.version);
  }

  /** Ends the present period where the next one begins. A clock that was set back makes it short, and never negative. */
  private enter(status: TicketStatus, at: Date, counter?: AtCounter): void {
    const to = at < this.since ? this.since : at;
    const { serviceId, counterId, since: from } = this;
    this.over.push({ status: this.status as Period['status'], serviceId, counterId, officer: counter?.officer ?? null, from, to });
    this.status = status;
    this.since = to;
  }

  private fact(sequence: number): TicketFact {
    const { id, number, date, queueId, placeName, serviceId, serviceName } = this;
    return { ticketId: id, sequence, number, date, placeId: queueId, placeName, serviceId, serviceName };
  }
}

function here({ counterId, counterName }: AtCounter): Pick<TicketAtCounterFact, 'counterId' | 'counterName'> {
  return { counterId, counterName };
}
