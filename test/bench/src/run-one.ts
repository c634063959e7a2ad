/* Runs one bench as the whole of this process: `run-one.js <name> <size>`. */
import { benches } from './benches.js';
import type { Size } from './harness/bench.js';
import { seenMachine } from './harness/machine.js';
import { MemoryWatch } from './harness/memory.js';
import { keep, type Result, tableOf } from './harness/report.js';
import { Servers } from './harness/servers.js';

const [name = '', size = 'usual'] = process.argv.slice(2) as [string, Size];
const bench = await benches[name]?.();
if (!bench) throw new Error(`There is no bench ${name}`);

const machine = seenMachine();
const servers = new Servers();
const memory = new MemoryWatch();
const began = performance.now();
try {
  const outcome = await bench.run({ size, servers, memory, say: (line) => console.error(`   ${name}: ${line}`) });
  const seconds = (performance.now() - began) / 1_000;
  const result: Result = { name, size, at: new Date().toISOString(), seconds, machine, memory: memory.stop(), ...outcome };
  keep(result);
  console.log(tableOf(bench, result));
} finally {
  await servers.stop();
}
