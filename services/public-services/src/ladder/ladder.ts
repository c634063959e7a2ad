import type { LadderProof } from '@rakor/contracts';

/** How far a district has come, from no desk of its own to one that is connected with others (F11, domain §4.6). */
export const LADDER_LEVELS = ['L0', 'L1', 'L2', 'L3', 'L4'] as const;
export type LadderLevel = (typeof LADDER_LEVELS)[number];

/** What decides the level of a district: counted where it can be, declared with a basis where it cannot. */
export interface DistrictFacts {
  /** Services that are delegated to it today. */
  readonly delegated: number;
  /** Services that its mini-mall gives today. */
  readonly given: number;
  /** Whether its mini-mall takes visitors: tickets are given out. */
  readonly ticketing: boolean;
  /** Live institutions in it other than the district's own office. */
  readonly institutions: number;
  /** Of them, of another government: a counter across regencies. */
  readonly foreign: number;
  readonly declared: ReadonlySet<LadderProof>;
}

/** A mini-mall gives at least so many services. */
export const MINI_MALL_SERVICES = 5;

/** Something that a district lacks for a level. */
export interface Lacking {
  readonly level: LadderLevel;
  readonly axis: 'services' | 'infrastructure' | 'applications';
  readonly how: string;
}

/** The level, and what the next one asks for. Each level asks for all below it. */
export function levelOf(facts: DistrictFacts): { level: LadderLevel; lacking: Lacking[] } {
  let level: LadderLevel = 'L0';
  for (const next of LADDER_LEVELS.slice(1)) {
    const lacking = lackingFor(next, facts);
    if (lacking.length > 0) return { level, lacking };
    level = next;
  }
  return { level, lacking: [] };
}

function lackingFor(level: LadderLevel, { delegated, given, ticketing, institutions, foreign, declared }: DistrictFacts): Lacking[] {
  const unless = (holds: boolean, axis: Lacking['axis'], how: string): Lacking[] => (holds ? [] : [{ level, axis, how }]);
  switch (level) {
    case 'L0':
      return [];
    case 'L1':
      return [
        ...unless(delegated > 0, 'services', 'Delegate a service to the district.'),
        ...unless(declared.has('administrative'), 'services', 'Show its service standard and the duties of its staff.'),
        ...unless(declared.has('technical'), 'infrastructure', 'Show its facilities and its staff.'),
      ];
    case 'L2':
      return [
        ...unless(declared.has('network'), 'infrastructure', 'Show that its network is up.'),
        ...unless(declared.has('online-service'), 'applications', 'Show a service that is given on line from end to end.'),
      ];
    case 'L3':
      return [
        ...unless(given >= MINI_MALL_SERVICES, 'services', `Give at least ${MINI_MALL_SERVICES} services; it gives ${given}.`),
        ...unless(institutions > 0, 'services', 'Bring an institution other than the district’s own live.'),
        ...unless(ticketing, 'applications', 'Launch its mini-mall softly, so that tickets are given out.'),
        ...unless(declared.has('satisfaction'), 'applications', 'Show that satisfaction is asked for.'),
      ];
    case 'L4':
      return unless(foreign > 0, 'services', 'Connect a counter of another regency or of the province.');
  }
}

/** Trips that people of a district did not have to make to the regency's town, and the kilometres of them: there and back (L6). */
export function tripsAvoided(served: number, kilometresToTown: number): { trips: number; kilometres: number } {
  return { trips: served, kilometres: served * 2 * kilometresToTown };
}
