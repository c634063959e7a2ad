import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '@rakor/local-stack';

const PORT_BASE = 21_900;
const PROJECTS = [
  'test/faults',
  'services/directory',
  'services/directives',
  'services/programs',
  'services/public-services',
  'services/notifications',
];

/** What was found with a bug in the services, and had not been found before it. */
interface Proof {
  readonly plant: string;
  readonly fresh: readonly string[];
  readonly report: { readonly counts: Readonly<Record<string, number>> };
}

let proofs: readonly Proof[];

// The processes of a stack run what is built, and so does whoever starts them.
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rakor-plants-'));
  await node([join(repository, 'node_modules/typescript/bin/tsc'), '-b', ...PROJECTS]);
  const main = fileURLToPath(new URL('../dist/plants-main.js', import.meta.url));
  const lines = await node([main, folder, String(PORT_BASE)]);
  // The last of PostgreSQL's processes may still be at it.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  proofs = lines.map((line) => JSON.parse(line) as Proof);
}, 600_000);

/** Runs a script to its end and returns its lines. Rejects when it fails. */
function node(args: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: repository });
    let [said, complained] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    child.on('close', (code) =>
      code === 0 ? resolve(said.split('\n').filter(Boolean)) : reject(new Error(`${args[0]} ended with ${code}: ${complained}${said}`)),
    );
  });
}

function found(plant: string): readonly string[] | undefined {
  return proofs.find((proof) => proof.plant === plant)?.fresh;
}

describe('The auditor', () => {
  it('finds nothing where nothing is wrong, whatever dies', () => {
    expect(found('none')).toEqual([]);
    expect(proofs[0]?.report.counts['effects']).toBeGreaterThan(50);
    expect(proofs[0]?.report.counts['tickets']).toBeGreaterThan(10);
  });

  it.each([
    ['missing-region-filter', /^I7: .*answers/],
    ['inbox-without-key', /^I3: .*more than one effect/],
    ['ack-before-commit', /^I3: .*without an effect/],
    ['naive-cursor', /^I2: .*not in their stream/],
    ['outbox-outside-transaction', /^I8: .*(two events of one version|more was announced|do not exist)/],
    ['doctored-queues', /^I1: .*no ticket has/],
    ['doctored-queues', /^I5: .*do not run from 1/],
    ['doctored-queues', /^I5: .*not what was announced/],
    ['doctored-queues', /^I5: .*has a gap/],
    ['doctored-queues', /^I5: .*at no counter/],
  ])('catches %s', (plant, invariant) => {
    expect(found(plant)).toContainEqual(expect.stringMatching(invariant));
  });
});
