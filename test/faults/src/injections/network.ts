import { setTimeout as sleep } from 'node:timers/promises';
import type { Proxy } from '../proxy/proxy.js';
import type { Random } from '../random.js';
import type { Injection } from './injection.js';

type Server = 'nats' | 'postgres';

interface Trouble {
  readonly name: string;
  /** How long it lasts, ms. */
  readonly lasting: { readonly least: number; readonly most: number };
  readonly begin: (proxy: Proxy, random: Random) => void;
}

const TROUBLES: readonly Trouble[] = [
  { name: 'delayed', lasting: { least: 2_000, most: 5_000 }, begin: (proxy, random) => proxy.delay(random.between(20, 400)) },
  { name: 'cut', lasting: { least: 0, most: 0 }, begin: (proxy) => void proxy.cut() },
  { name: 'swallowed', lasting: { least: 1_000, most: 4_000 }, begin: (proxy) => proxy.swallow() },
  { name: 'refused', lasting: { least: 500, most: 3_000 }, begin: (proxy) => proxy.refuse() },
];

/** The network between the services and a server: bytes late or lost, connections cut or refused. */
export const networkFaults: readonly Injection[] = (['nats', 'postgres'] as const).flatMap((server) =>
  TROUBLES.map((trouble) => networkFault(server, trouble)),
);

function networkFault(server: Server, { name, lasting, begin }: Trouble): Injection {
  return {
    name: `${server}-network-${name}`,
    inject: async ({ servers }, random) => {
      const ms = random.between(lasting.least, lasting.most);
      const all = [...servers.proxies[server]];
      // Of a cluster one way, or all at once.
      const troubled = random.next() < 0.5 ? [random.pick(all)] : all;
      for (const [, proxy] of troubled) begin(proxy, random);
      try {
        await sleep(ms);
      } finally {
        for (const [, proxy] of troubled) proxy.clear();
      }
      return { target: `${troubled.map(([name]) => name).join(', ')} proxy`, details: { ms }, recovering: { server } };
    },
  };
}
