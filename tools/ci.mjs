/**
 * What a change must pass: `npm run ci`, after `npm ci`. Every step runs, whatever became of the ones before it, and the last
 * line is always `N passed, N failed`, counted by Jest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const cache = 'node_modules/.cache';
const results = `${cache}/jest-results.json`;
mkdirSync(cache, { recursive: true });
rmSync(results, { force: true });

const STEPS = [
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['unused', 'knip', []],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['test', 'npm', ['test', '--silent', '--', '--json', `--outputFile=${results}`]],
];

/** Runs one step, says how long it took, and returns whether it went well. */
function run([name, command, args]) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  // Jest prints its JSON as well as writing it: the file is enough.
  const stdout = name === 'test' ? 'ignore' : 'inherit';
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', stdout, 'inherit'] });
  if (error) console.error(error.message);
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A file that cannot run, or leaves something open, counts as one failed test. */
function counts() {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

const broken = STEPS.filter((step) => !run(step)).map(([name]) => name);
const { passed, failed } = counts();

if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken.length > 0 || failed > 0 ? 1 : 0;
