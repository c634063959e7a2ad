import { addDays, daysBetween } from '@rakor/calendar';

/** Something with a day: a milestone, or an event outside that programs wait for. */
export interface Node {
  readonly id: string;
  /** The day that was planned, or first said. */
  readonly plannedOn: string;
  /** The day that is expected of it by itself: what was announced last, else the planned one. */
  readonly announcedOn: string;
}

/** One thing must come before another, by so many days. */
export interface Link {
  readonly before: string;
  readonly after: string;
  readonly gapDays: number;
}

/** The day on which something is to be expected, with everything that it waits for. */
export interface Forecast {
  readonly id: string;
  readonly plannedOn: string;
  readonly expectedOn: string;
  /** Days later than planned; below zero: earlier. */
  readonly slipDays: number;
  /** What holds it up: the one of those that it waits for which comes last; null where it is late by itself, or not at all. */
  readonly heldUpBy: string | null;
}

/**
 * When each can be expected: not before the day that is announced of it, and not before whatever it waits for. Slack is used up first, so that a
 * slip travels along the chain only as far as it must.
 *
 * @param links among the nodes, without a circle; those that lead elsewhere are left out
 */
export function forecasts(nodes: readonly Node[], links: readonly Link[]): Map<string, Forecast> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const incoming = Map.groupBy(links, ({ after }) => after);
  const known = new Map<string, Forecast>();
  const forecast = (node: Node): Forecast => {
    const done = known.get(node.id);
    if (done) return done;
    let [expectedOn, heldUpBy] = [node.announcedOn, null as string | null];
    for (const { before, gapDays } of incoming.get(node.id) ?? []) {
      const first = byId.get(before);
      if (!first) continue;
      const earliest = addDays(forecast(first).expectedOn, gapDays);
      if (earliest > expectedOn) [expectedOn, heldUpBy] = [earliest, before];
    }
    const { id, plannedOn } = node;
    const result = { id, plannedOn, expectedOn, slipDays: daysBetween(plannedOn, expectedOn), heldUpBy };
    known.set(id, result);
    return result;
  };
  for (const node of nodes) forecast(node);
  return known;
}

/** The way by which a new link would lead back to where it begins, both ends included; null where it closes no circle. */
export function circleOf(links: readonly Link[], { before, after }: Pick<Link, 'before' | 'after'>): string[] | null {
  if (before === after) return [before, after];
  const outgoing = Map.groupBy(links, (link) => link.before);
  const cameFrom = new Map<string, string | null>([[after, null]]);
  const open = [after];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (at === before) return wayTo(before, cameFrom);
    for (const link of outgoing.get(at) ?? []) {
      if (cameFrom.has(link.after)) continue;
      cameFrom.set(link.after, at);
      open.push(link.after);
    }
  }
  return null;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const way = [];
  for (let at: string | null | undefined = end; at; at = cameFrom.get(at)) way.unshift(at);
  return [end, ...way];
}
