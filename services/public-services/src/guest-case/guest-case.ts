import type { GuestCaseReceivedV1, TicketFinishedV1, TicketOutcome } from '@rakor/contracts';

/** Somebody was served in this tenant's name in the place of another: the ticket stays there, the case is here (F15). */
export class GuestCase {
  declare readonly id: string;
  /** Of the owner. */
  declare readonly region: string;
  declare readonly hostRegion: string;
  declare readonly placeName: string;
  declare readonly institutionId: string;
  declare readonly serviceName: string;
  declare readonly ticketNumber: string;
  declare readonly ticketDate: string;
  declare readonly outcome: TicketOutcome;
  declare readonly servedAt: Date;
  declare receivedAt: Date | null;
  declare dueAt: Date | null;
  declare version: number;

  /** What the place hands over of a ticket that is finished: how to speak of it, and nothing of the line that it stood in. */
  static of(id: string, owner: string, host: string, institutionId: string, finished: TicketFinishedV1): GuestCase {
    const { placeName, serviceName, number: ticketNumber, date: ticketDate, outcome } = finished;
    const servedAt = new Date(finished.finishedAt);
    const about = { id, region: owner, hostRegion: host, placeName, institutionId, serviceName, ticketNumber, ticketDate, outcome };
    return Object.assign(new GuestCase(), about, { servedAt, receivedAt: null, dueAt: servedAt, version: 0 });
  }

  /** It has come to its owner. */
  receive(at: Date): GuestCaseReceivedV1 {
    this.version += 1;
    Object.assign(this, { receivedAt: at, dueAt: null });
    const { id, version, hostRegion, placeName, institutionId, serviceName, ticketNumber, ticketDate, outcome, servedAt } = this;
    const about = { hostRegion, placeName, institutionId, serviceName, ticketNumber, ticketDate, outcome };
    return { caseId: id, sequence: version, ...about, servedAt: servedAt.toISOString(), receivedAt: at.toISOString() };
  }
}
