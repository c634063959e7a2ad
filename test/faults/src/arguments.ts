import { isPlant, type PlantName, plants } from './patches/index.js';

/** What a run was asked for. */
export interface Wish {
  readonly minutes: number;
  /** Every kind once, however long that takes, instead of any for `minutes`. */
  readonly once: boolean;
  readonly seed: number;
  /** Against three nats-servers and PostgreSQL with a standby, instead of one server of each. */
  readonly cluster: boolean;
  /** Keep the run's folder even though nothing was found. */
  readonly keep: boolean;
  /** The first of 30 ports. */
  readonly portBase: number;
  /** A bug to build into the services, which the auditor must find. */
  readonly plant?: PlantName;
  /** How long `nats-away-long` lasts. */
  readonly outageSeconds: number;
  /** What is driven: commands of people through the whole product, or messages out of the house. */
  readonly workload: (typeof WORKLOADS)[number];
  /** The kinds to inject; by default all that suit the servers. */
  readonly injections?: readonly string[];
}

/** The arguments mean nothing. `message` says what would. */
export class NotUnderstood extends Error {}

const WORKLOADS = ['commands', 'notify'] as const;

const FLAGS = ['--cluster', '--once', '--keep'];
const VALUES = ['--minutes', '--seed', '--plant', '--injections', '--outage-seconds', '--port-base', '--workload'];

/**
 * Reads `--minutes 5 --seed 7 --injections nats-killed,service-killed`.
 *
 * @param known the kinds of injection that there are
 * @throws {NotUnderstood}
 */
export function readWish(args: readonly string[], known: readonly string[]): Wish {
  const given = valuesOf(args, known);
  const plant = given.get('--plant');
  const kinds = given.get('--injections')?.split(',').filter(Boolean);
  if (plant !== undefined && !isPlant(plant)) throw unknown('plant', plant, Object.keys(plants));
  const named = given.get('--workload') ?? 'commands';
  const workload = WORKLOADS.find((known) => known === named);
  if (!workload) throw unknown('workload', named, WORKLOADS);
  const strange = kinds?.find((kind) => !known.includes(kind));
  if (strange !== undefined) throw unknown('injection', strange, known);
  return {
    minutes: number(given, '--minutes', { usual: 1, least: 0.1, most: 600 }),
    seed: number(given, '--seed', { usual: Math.floor(Date.now() / 1_000) % 100_000, least: 0, most: 2 ** 32 - 1 }),
    cluster: given.has('--cluster'),
    once: given.has('--once'),
    keep: given.has('--keep'),
    outageSeconds: number(given, '--outage-seconds', { usual: 300, least: 1, most: 3_600 }),
    portBase: number(given, '--port-base', { usual: 20_000, least: 1_024, most: 65_000 }),
    workload,
    ...(plant === undefined ? {} : { plant }),
    ...(kinds === undefined ? {} : { injections: kinds }),
  };
}

function valuesOf(args: readonly string[], known: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const [name = '', inline] = (args[at] ?? '').split('=', 2);
    if (FLAGS.includes(name)) {
      given.set(name, '');
      continue;
    }
    if (!VALUES.includes(name)) throw new NotUnderstood(`There is no option ${name}.\n${usage(known)}`);
    const value = inline ?? args[++at];
    if (value === undefined || value === '') throw new NotUnderstood(`${name} needs a value.\n${usage(known)}`);
    given.set(name, value);
  }
  return given;
}

function number(
  given: ReadonlyMap<string, string>,
  name: string,
  { usual, least, most }: { usual: number; least: number; most: number },
): number {
  const text = given.get(name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (value >= least && value <= most) return value;
  throw new NotUnderstood(`${name} is a number from ${least} to ${most}, not "${text}".`);
}

function unknown(what: string, name: string, known: readonly string[]): NotUnderstood {
  return new NotUnderstood(`There is no ${what} "${name}". There are: ${known.join(', ')}.`);
}

function usage(injections: readonly string[]): string {
  return `npm run faults -- [--cluster] [--minutes 1 | --once] [--seed N] [--injections a,b] [--outage-seconds 300] [--plant NAME] [--keep] [--port-base 20000] [--workload commands|notify]
  injections    ${injections.join(', ')}
  plants        ${Object.keys(plants).join(', ')}`;
}
