import { fairTurn, type Fairness, type Waiting } from '../../counter/call-next/fair-turn.js';

/** Somebody in a line. */
export interface InLine extends Waiting {
  readonly serviceId: string;
  readonly priority: boolean;
}

/** A counter at which an officer sits. */
export interface OpenDesk {
  readonly servingIds: readonly string[];
  /** Seconds until it is likely to be free; 0: it is. */
  readonly freeIn: number;
}

/** How a place goes about it now. */
export interface Pace extends Fairness {
  /** Seconds that serving somebody takes. */
  readonly serving: number;
  /** Calls in a row that passed over somebody who had waited too long, by service. */
  readonly passed: ReadonlyMap<string, number>;
}

/** Seconds from now until somebody is called: optimistic and pessimistic (domain §4.9: × 0.8, and one slot later). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What somebody in a line has before him. */
interface Prospect extends Range {
  /** In the order of the calls for the same service; 1 is next. */
  readonly position: number;
}

export interface Forecast {
  /** By ticket. Absent for whom no open counter serves. */
  readonly prospects: ReadonlyMap<string, Prospect>;
  /** For who would come now, by service; absent where no open counter serves it. */
  readonly newcomers: ReadonlyMap<string, Range>;
}

/**
 * Plays the calls that are to come, by the rule that decides on them, each as soon as a counter is free. So the estimates follow the order in which
 * people will really be called (it-at-m/eappointment #1780).
 */
export function forecast(waiting: readonly InLine[], desks: readonly OpenDesk[], pace: Pace, now: Date): Forecast {
  const lines = linesOf(waiting);
  const passed = new Map(pace.passed);
  const free = desks.map(({ servingIds, freeIn }) => ({ servingIds, at: freeIn }));
  const prospects = new Map<string, Prospect>();
  const called = new Map<string, number>();
  for (;;) {
    const desk = free.filter(({ servingIds }) => servingIds.some((id) => lines.get(id)?.length)).sort((one, other) => one.at - other.at)[0];
    if (!desk) break;
    const next = nextAt(desk.servingIds, lines, passed, pace, new Date(now.getTime() + desk.at * 1_000));
    const position = (called.get(next.serviceId) ?? 0) + 1;
    called.set(next.serviceId, position);
    prospects.set(next.ticketId, { position, ...rangeOf(desk.at, pace) });
    desk.at += pace.serving;
  }
  return { prospects, newcomers: newcomersOf(free, pace) };
}

function linesOf(waiting: readonly InLine[]): Map<string, InLine[]> {
  const lines = new Map<string, InLine[]>();
  for (const one of waiting.toSorted((a, b) => a.queuedAt.getTime() - b.queuedAt.getTime() || (a.ticketId < b.ticketId ? -1 : 1)))
    lines.set(one.serviceId, [...(lines.get(one.serviceId) ?? []), one]);
  return lines;
}

/** Takes out of its line whoever a counter would call. */
function nextAt(servingIds: readonly string[], lines: Map<string, InLine[]>, passed: Map<string, number>, pace: Pace, at: Date): InLine {
  const heads = servingIds.map((serviceId) => {
    const line = lines.get(serviceId) ?? [];
    const first = (priority: boolean) => line.find((one) => one.priority === priority) ?? null;
    return { serviceId, passed: passed.get(serviceId) ?? 0, priority: first(true), regular: first(false) };
  });
  const turn = fairTurn(heads, pace, at);
  for (const [serviceId, count] of turn.passed) passed.set(serviceId, count);
  for (const serviceId of servingIds) {
    const line = lines.get(serviceId) ?? [];
    const index = line.findIndex(({ ticketId }) => ticketId === turn.ticketId);
    const [next] = index === -1 ? [] : line.splice(index, 1);
    if (next) return next;
  }
  throw new Error('A counter with somebody in its lines calls somebody.');
}

/** Once all who wait have been called, whoever has come after them is next. */
function newcomersOf(free: readonly { servingIds: readonly string[]; at: number }[], pace: Pace): Map<string, Range> {
  const earliest = new Map<string, number>();
  for (const { servingIds, at } of free) for (const id of servingIds) earliest.set(id, Math.min(at, earliest.get(id) ?? Infinity));
  return new Map([...earliest].map(([id, at]) => [id, rangeOf(at, pace)]));
}

/** A counter that is free calls at once; everything later may come a slot later. */
function rangeOf(at: number, { serving }: Pace): Range {
  return at === 0 ? { from: 0, to: 0 } : { from: Math.floor(at * 0.8), to: Math.ceil(at + serving) };
}
