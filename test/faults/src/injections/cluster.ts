import type { ClusterServers } from '../cluster/cluster-servers.js';
import type { Random } from '../random.js';
import type { Injected, Injection } from './injection.js';

/** A fault that takes several servers. */
export function ofCluster(name: string, inject: (cluster: ClusterServers, random: Random) => Promise<Injected>): Injection {
  return {
    name,
    impossible: ({ servers }) => (servers.kind === 'cluster' ? undefined : 'there is one server of each: only with --cluster'),
    inject: async ({ servers }, random) => {
      if (servers.kind !== 'cluster') throw new Error(`${name} needs a cluster`);
      return inject(servers, random);
    },
  };
}
