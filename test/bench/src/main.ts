/* `npm run bench -- [name …] [--quick | --full]`: runs benches one after another, each in a process of its own. Exits 1 when one failed. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benches } from './benches.js';
import type { Size } from './harness/bench.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' }, full: { type: 'boolean' } } });
const size: Size = values.quick ? 'quick' : values.full ? 'full' : 'usual';
const unknown = positionals.find((name) => !(name in benches));

if (unknown === undefined) {
  for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
    const one = fileURLToPath(new URL('./run-one.js', import.meta.url));
    const child = spawn(process.execPath, [one, name, size], { stdio: 'inherit' });
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    if (code !== 0) process.exitCode = 1;
  }
} else {
  console.error(`There is no bench ${unknown}; there are ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
}
