import type { Caller } from '@rakor/testing';
import type { CounterStepView, CounterView } from '../counter/counter.view.js';
import type { NumberGiven } from '../ticket/issue/issue.statement.js';
import type { TicketView } from '../ticket/ticket.view.js';
import type { ServiceView } from '../service/service.view.js';
import type { Malls } from './given-malls.js';

/** A place whose day is open, with services and counters, and everybody who acts there. */
export interface Hall {
  readonly region: string;
  readonly placeId: string;
  /** Ids of its services by code. */
  readonly services: Readonly<Record<string, string>>;
  readonly kiosk: Caller;
  readonly keeper: Caller;
  /** Path of the place. */
  readonly place: string;
  /** A number for a service, by its code. */
  number(service: string, more?: { need?: string; channel?: string }): Promise<NumberGiven>;
  /** A counter with its officer at it. */
  desk(name: string, services: readonly string[], officer?: string): Promise<Desk>;
  /** Takes a step of a ticket by somebody who is at no counter. */
  step(ticketId: string, verb: string, body?: object): Promise<TicketView>;
}

/** An officer at a counter. */
export interface Desk {
  readonly id: string;
  readonly officer: Caller;
  /** Takes a step; fails unless it is done. */
  does(verb: string, body?: object): Promise<CounterStepView>;
  /** Takes a step, and gives the answer whatever it is. */
  tries(verb: string, body?: object): ReturnType<Caller['post']>;
}

/** Working hours of a Monday that is no holiday, 10:00 in Blora. */
export const MONDAY = '2025-06-02T03:00:00Z';

/** @param services prefix by code. @param policy what differs from the usual one */
export async function givenHall(
  malls: Malls,
  region: string,
  services: Readonly<Record<string, string>>,
  policy: object = {},
  plan: Record<string, unknown> = {},
): Promise<Hall> {
  const keeper = malls.secretariat(region);
  const { id: placeId } = await malls.hasOpenPlace(region, plan);
  const place = `/v1/regions/${region}/places/${placeId}`;
  const ids: Record<string, string> = {};
  for (const [code, prefix] of Object.entries(services))
    ids[code] = (await done(keeper.post<ServiceView>(`${place}/services`, { code, name: `Layanan ${code}`, prefix }))).id;
  await done(keeper.post(`${place}/queue/policy`, policy));
  await done(keeper.post(`${place}/queue/open`));
  const kiosk = malls.api.as('service', region);
  const idOf = (code: string) => ids[code] ?? code;
  return {
    ...{ region, placeId, services: ids, kiosk, keeper, place },
    number: (service, more) => done(kiosk.post<NumberGiven>(`${place}/tickets`, { serviceId: idOf(service), channel: 'kiosk', ...more })),
    step: (ticketId, verb, body) => done(kiosk.post<TicketView>(`/v1/regions/${region}/tickets/${ticketId}/${verb}`, body)),
    desk: async (name, codes, as = name) => {
      const officer = malls.api.for({ role: 'counter-officer', region, subject: `officer-${as}` });
      const { id } = await done(keeper.post<CounterView>(`${place}/counters`, { name, serviceIds: codes.map(idOf) }));
      const path = `/v1/regions/${region}/counters/${id}`;
      await done(officer.post(`${path}/open`, {}));
      return {
        ...{ id, officer },
        does: (verb, body) => done(officer.post<CounterStepView>(`${path}/${verb}`, body)),
        tries: (verb, body) => officer.post(`${path}/${verb}`, body),
      };
    },
  };
}

async function done<T>(answer: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
