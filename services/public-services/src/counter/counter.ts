import type { CounterClosedV1, CounterFact, CounterOpenedV1, CounterService, CounterSetUpV1, CounterTakenOverV1 } from '@rakor/contracts';
import type { AtCounter } from '../ticket/ticket.js';
import {
  CounterBusy,
  CounterClosed,
  CounterTakenOver,
  CounterYours,
  CounterOpen,
  NobodyAtCounter,
  NotYourCounter,
  ServiceNotHere,
  TransferNowhere,
  WantedCounterClosed,
} from './counter.errors.js';

/** Where an officer serves people, one at a time. */
export class Counter {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly queueId: string;
  /** Of the place; not stored with the counter. */
  declare placeName: string;
  /** As people read it: "Loket 3". */
  declare readonly name: string;
  /** Those that it may serve. */
  declare serviceIds: string[];
  /** Those that it serves while it is open. */
  declare servingIds: string[];
  declare officer: string | null;
  declare openedAt: Date | null;
  /** Whom it has called or serves. */
  declare ticketId: string | null;
  declare version: number;

  static setUp(
    id: string,
    place: { region: string; id: string; placeName: string },
    name: string,
    services: CounterService[],
    by: string,
    at: Date,
  ): { counter: Counter; setUp: CounterSetUpV1 } {
    const { region, id: queueId, placeName } = place;
    const closed = { servingIds: [], officer: null, openedAt: null, ticketId: null, version: 0 };
    const serviceIds = services.map(({ serviceId }) => serviceId);
    const counter = Object.assign(new Counter(), { id, region, queueId, placeName, name, serviceIds, ...closed });
    return { counter, setUp: { ...counter.changed(), services, setUpBy: by, setUpAt: at.toISOString() } };
  }

  /** Others than before, or what is offered anew; from its next opening on. */
  serve(services: CounterService[], by: string, at: Date): CounterSetUpV1 {
    this.serviceIds = services.map(({ serviceId }) => serviceId);
    return { ...this.changed(), services, setUpBy: by, setUpAt: at.toISOString() };
  }

  /**
   * @param services that it serves from now on, of those that the place offers today
   * @throws CounterOpen, ServiceNotHere
   */
  open(services: CounterService[], officer: string, at: Date): CounterOpenedV1 {
    if (this.officer !== null) throw new CounterOpen(this.name, this.officer);
    const strange = services.findIndex(({ serviceId }) => !this.serviceIds.includes(serviceId));
    if (strange !== -1 || services.length === 0) throw new ServiceNotHere(`/serviceIds/${Math.max(0, strange)}`);
    Object.assign(this, { servingIds: services.map(({ serviceId }) => serviceId), officer, openedAt: at });
    return { ...this.changed(), services, officer, openedAt: at.toISOString() };
  }

  /** @throws CounterClosed, NotYourCounter, CounterBusy */
  close(by: string, at: Date): CounterClosedV1 {
    this.mustBeFree(by);
    return this.shut('officer', at);
  }

  /**
   * Somebody else goes on, with whom it has, where its officer has gone and left it open.
   * @param from who is thought to serve there
   * @throws CounterClosed, CounterYours, CounterTakenOver
   */
  takeOver(from: string, reason: string, by: string, at: Date): CounterTakenOverV1 {
    const { officer: formerOfficer } = this;
    if (formerOfficer === null) throw new CounterClosed(this.name);
    if (formerOfficer === by) throw new CounterYours(this.name);
    if (formerOfficer !== from) throw new CounterTakenOver(this.name, formerOfficer);
    this.officer = by;
    return { ...this.changed(), formerOfficer, officer: by, reason, takenOverAt: at.toISOString() };
  }

  /** Whoever has gone home without closing. @throws CounterClosed */
  closeAtEndOfDay(at: Date): CounterClosedV1 {
    this.ticketId = null;
    return this.shut('end-of-day', at);
  }

  /** @returns where the officer stands. @throws CounterClosed, NotYourCounter, CounterBusy */
  mustBeFree(by: string): AtCounter {
    const here = this.mustBeOf(by);
    if (this.ticketId !== null) throw new CounterBusy(this.name);
    return here;
  }

  /** @returns whom it has. @throws CounterClosed, NotYourCounter, NobodyAtCounter */
  mustHaveSomebody(by: string): string {
    this.mustBeOf(by);
    if (this.ticketId === null) throw new NobodyAtCounter(this.name);
    return this.ticketId;
  }

  /**
   * Whether it may pass somebody on.
   * @param wanted to which counter; null: to whichever serves the service
   * @throws TransferNowhere, WantedCounterClosed, ServiceNotHere
   */
  mustPassOn(wanted: Counter | null, serviceId: string, isNamed: boolean): void {
    if (wanted === null && !isNamed) throw new TransferNowhere();
    if (wanted === null) return;
    if (wanted.id === this.id) throw new TransferNowhere();
    if (wanted.officer === null) throw new WantedCounterClosed(wanted.name);
    if (!wanted.servingIds.includes(serviceId)) throw new ServiceNotHere('/toCounterId');
  }

  /** Takes or lets go: no change that is announced, the ticket's own event says it. */
  has(ticketId: string | null): void {
    this.ticketId = ticketId;
  }

  /** @throws CounterClosed, NotYourCounter */
  mustBeOf(by: string): AtCounter {
    if (this.officer === null) throw new CounterClosed(this.name);
    if (this.officer !== by) throw new NotYourCounter(this.name);
    return { counterId: this.id, counterName: this.name, officer: this.officer };
  }

  private shut(closedBy: CounterClosedV1['closedBy'], at: Date): CounterClosedV1 {
    if (this.officer === null) throw new CounterClosed(this.name);
    const { officer } = this;
    Object.assign(this, { officer: null, openedAt: null, servingIds: [] });
    return { ...this.changed(), officer, closedBy, closedAt: at.toISOString() };
  }

  private changed(): CounterFact {
    this.version += 1;
    const { id, version, name, queueId, placeName } = this;
    return { counterId: id, sequence: version, counterName: name, placeId: queueId, placeName };
  }
}
