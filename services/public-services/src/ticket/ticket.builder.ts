import { newId, type StateOf } from '@rakor/kernel';
import { Ticket } from './ticket.js';

/** A number that has just been issued at Blora's mall, at 10:00. */
export function aTicket(overrides: Partial<Ticket> = {}): Ticket {
  const at = new Date('2025-06-02T03:00:00Z');
  return Object.assign(new Ticket(), {
    ...{ id: newId(), region: '33.16', queueId: newId(), placeName: 'MPP Blora', date: '2025-06-02', prefix: 'A', seq: 17, number: 'A017' },
    ...{ serviceId: newId(), serviceName: 'KTP elektronik', institutionId: newId(), institutionName: 'Dinas Dukcapil' },
    ...{
      channel: 'kiosk',
      need: null,
      status: 'waiting',
      arrivedAt: at,
      queuedAt: at,
      since: at,
      counterId: null,
      calls: 0,
      calledAt: null,
    },
    ...{ near: false, outcome: null, promisedBy: null, overSeconds: null, bookingId: null, offlineKiosk: null, version: 1 },
    ...overrides,
  } as StateOf<Ticket>);
}
