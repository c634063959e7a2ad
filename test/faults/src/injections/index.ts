import type { Wish } from '../arguments.js';
import { clusterNatsFaults } from './cluster-nats.js';
import { clusterPostgresFaults } from './cluster-postgres.js';
import { crashes } from './crashes.js';
import { handlerFaults } from './handlers.js';
import type { Injection } from './injection.js';
import { messageFaults } from './messages.js';
import { longOutage, natsFaults } from './nats.js';
import { networkFaults } from './network.js';
import { postgresFaults } from './postgres.js';
import { serviceFaults } from './services.js';

/** What a run draws from. */
const usual: readonly Injection[] = [
  ...serviceFaults,
  ...crashes,
  ...natsFaults,
  ...postgresFaults,
  ...networkFaults,
  ...messageFaults,
  ...handlerFaults,
];

/** What a run against a cluster draws from besides. */
const ofClusters: readonly Injection[] = [...clusterNatsFaults, ...clusterPostgresFaults];

/** Every kind that a run can be asked for. */
export function everyInjection({ outageSeconds }: Pick<Wish, 'outageSeconds'>): readonly Injection[] {
  return [...usual, ...ofClusters, longOutage(outageSeconds)];
}

/** The kinds of a run: those that it was asked for, or all that suit its servers. */
export function injectionsFor(wish: Pick<Wish, 'injections' | 'cluster' | 'outageSeconds'>): readonly Injection[] {
  const { injections, cluster } = wish;
  if (injections) return everyInjection(wish).filter(({ name }) => injections.includes(name));
  return cluster ? [...usual, ...ofClusters] : usual;
}
