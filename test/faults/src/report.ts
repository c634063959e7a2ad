import type { Deliveries } from './deliveries.js';
import type { Line } from './injector.js';
import { GOALS } from './recovery.js';

/** What the auditor says. */
interface Verdict {
  readonly faults: readonly { readonly invariant: string; readonly text: string }[];
  readonly lost: number;
  readonly doubled: number;
  readonly reordered: number;
  readonly leaked: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Everything that is known of a run when it is over. */
export interface Story {
  readonly seed: number;
  readonly minutes: number;
  /** "a cluster with PostgreSQL 18.4" */
  readonly servers: string;
  readonly plant: string | null;
  readonly injected: readonly Line[];
  /** Kinds that this machine could not have, and why. */
  readonly skipped: Readonly<Record<string, string>>;
  /** By outcome: ok, refused, unknown. */
  readonly commands: Readonly<Record<string, number>>;
  readonly deliveries: Deliveries;
  readonly deadLetters: number;
  readonly verdict: Verdict;
}

/** How long something took to recover, ms. */
interface Recovery {
  readonly times: number;
  readonly median: number;
  readonly worst: number;
  readonly goal: number;
}

/** `report.json`. */
export interface Report extends Omit<Story, 'injected'> {
  readonly injections: Readonly<Record<string, number>>;
  /** Of services, NATS and PostgreSQL. */
  readonly recovery: Readonly<Record<string, Recovery>>;
  readonly recoveryByKind: Readonly<Record<string, Recovery>>;
  /** Faults after which something did not work again by itself. */
  readonly unrecovered: readonly string[];
  readonly good: boolean;
}

export function reportOf({ injected, ...story }: Story): Report {
  const unrecovered = injected.filter(({ recovers, recoveredMs }) => recovers !== null && recoveredMs === null).map(({ kind }) => kind);
  const { faults, lost, doubled, reordered, leaked } = story.verdict;
  return {
    ...story,
    injections: countBy(injected, ({ kind }) => kind),
    recovery: recoveriesBy(injected, ({ recovers }) => recovers),
    recoveryByKind: recoveriesBy(injected, ({ kind }) => kind),
    unrecovered,
    good: faults.length + lost + doubled + reordered + leaked + unrecovered.length === 0,
  };
}

/** The report for people. */
export function linesOf(report: Report): string[] {
  const { seed, minutes, servers, plant, injections, skipped, commands, deliveries, deadLetters, recovery, recoveryByKind, verdict } =
    report;
  return [
    `seed ${seed}, ${minutes} min, ${servers}${plant === null ? '' : `, with the planted bug ${plant}`}`,
    row('injections', sum(injections)),
    ...Object.entries(injections).map(([kind, count]) => row(`  ${kind}`, `${count}${seconds(recoveryByKind[kind])}`)),
    ...Object.entries(skipped).map(([kind, reason]) => row(`  ${kind}`, `skipped: ${reason}`)),
    row('commands', told(commands)),
    row('deliveries', deliveries.delivered),
    row('  redeliveries', deliveries.redelivered),
    row('  duplicates suppressed', deliveries.duplicates),
    row('dead letters', deadLetters),
    ...Object.entries(recovery).map(([what, times]) => row(`recovery of ${what}`, `${seconds(times)}, goal ${times.goal / 1000} s`)),
    row('audited', told(verdict.counts)),
    row('lost / doubled / reordered / leaked', [verdict.lost, verdict.doubled, verdict.reordered, verdict.leaked].join(' / ')),
    ...report.unrecovered.map((kind) => `DID NOT RECOVER by itself: ${kind}`),
    ...verdict.faults.map(({ invariant, text }) => `${invariant}: ${text}`),
  ];
}

function recoveriesBy(lines: readonly Line[], by: (line: Line) => string | null): Record<string, Recovery> {
  const times = new Map<string, { readonly goal: number; readonly all: number[] }>();
  for (const line of lines) {
    const key = by(line);
    if (key === null || line.recovers === null || line.recoveredMs === null) continue;
    const known = times.get(key) ?? { goal: GOALS[line.recovers], all: [] };
    known.all.push(line.recoveredMs);
    times.set(key, known);
  }
  return Object.fromEntries(
    [...times].map(([key, { goal, all }]) => {
      const sorted = all.toSorted((a, b) => a - b);
      return [key, { times: sorted.length, median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, worst: sorted.at(-1) ?? 0, goal }];
    }),
  );
}

function countBy(lines: readonly Line[], by: (line: Line) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of lines.map(by).sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function row(name: string, value: string | number): string {
  return `${name.padEnd(38)} ${value}`;
}

function seconds(recovery: Recovery | undefined): string {
  if (!recovery) return '';
  return `  median ${(recovery.median / 1000).toFixed(2)} s, worst ${(recovery.worst / 1000).toFixed(2)} s`;
}

function told(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
