import { streamOf } from '@rakor/contracts';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterServers } from '../cluster/cluster-servers.js';
import type { Random } from '../random.js';
import { type Server, whileAway } from '../servers/server.js';
import { topology } from '../stack/places.js';
import { ofCluster } from './cluster.js';
import type { Injected, Injection } from './injection.js';
import { withJetStream } from './jetstream.js';

const RECOVERING = { server: 'nats' } as const;

/** Nodes of a cluster lost, and its leaders elsewhere. What befalls all nodes at once is in nats.ts, the way to one of them in network.ts. */
export const clusterNatsFaults: readonly Injection[] = [
  ofOneNode('nats-node-killed', (node) => node.end('SIGKILL')),
  ofOneNode('nats-node-restarted', (node) => node.end('SIGTERM')),
  // As docs/runbooks/nats-node-lost.md says: started with an empty store it copies what it lacks.
  ofOneNode('nats-node-disk-lost', (node) => whileAway([node], () => rm(node.folder, { recursive: true }))),
  ofOneNode('nats-node-away', (node, random) => whileAway([node], () => sleep(random.between(4_000, 8_000)))),
  ofOneNode('nats-node-hanging', (node, random) => node.hang(random.between(3_000, 12_000))),
  ofCluster('nats-two-away', async ({ nats }, random) => {
    const nodes = random.shuffled(nats).slice(0, 2);
    const ms = random.between(2_000, 6_000);
    await whileAway(nodes, () => sleep(ms));
    return { target: nodes.map(({ name }) => name).join(', '), details: { ms }, recovering: RECOVERING };
  }),
  ofCluster('stream-leader-moved', async (cluster, random) => {
    const stream = streamOf(random.pick(['directory', 'directives']));
    await stepDown(cluster, `STREAM.LEADER.STEPDOWN.${stream}`);
    return { target: stream, recovering: RECOVERING };
  }),
  ofCluster('consumer-leader-moved', async (cluster, random) => {
    const pairs = topology.flatMap(({ service, listensTo }) => listensTo.map((producer) => [streamOf(producer), service] as const));
    const [stream, consumer] = random.pick(pairs);
    await stepDown(cluster, `CONSUMER.LEADER.STEPDOWN.${stream}.${consumer}`);
    return { target: `${consumer} of ${stream}`, recovering: RECOVERING };
  }),
];

function ofOneNode(name: string, befall: (node: Server, random: Random) => Promise<void>): Injection {
  return ofCluster(name, async ({ nats }, random): Promise<Injected> => {
    const node = random.pick(nats);
    const since = performance.now();
    await befall(node, random);
    return { target: node.name, details: { ms: Math.round(performance.now() - since) }, recovering: RECOVERING };
  });
}

async function stepDown({ direct }: ClusterServers, subject: string): Promise<void> {
  await withJetStream(direct, async ({ nats }) => {
    const answer = (await nats.request(`$JS.API.${subject}`, '', { timeout: 5_000 })).json<{ success?: boolean }>();
    if (!answer.success) throw new Error(`${subject}: ${JSON.stringify(answer)}`);
  });
}
