/*
 * Plays the demo on the running stack: `npm start` does it last, `node deploy/local/run.js demo` does it again, which changes nothing.
 */
import { playDemo, printSummary } from '@rakor/demo';
import type { Role } from '@rakor/kernel';
import { resolve } from 'node:path';
import { homeIn } from './home.js';
import { readIssuerKey } from './issuer-key.js';
import { Progress } from './progress.js';
import { repository } from './repository.js';
import { readStackFile } from './stack-file.js';
import { signToken } from './token.js';

const progress = new Progress();
const home = homeIn(resolve(repository, process.env.RAKOR_HOME || '.local'));
const stack = readStackFile(home.stackFile);
if (!stack) {
  console.error('The stack is not running (or not ready yet): npm start');
  process.exit(1);
}
const { directory = '', directives = '', programs = '', 'public-services': publicServices = '', notifications = '' } = stack.services;
const key = await readIssuerKey(home.issuerKey);
const token = (role: Role, region: string, organisation?: string) =>
  signToken({ role, region, ...(organisation === undefined ? {} : { organisation }) }, key, stack.issuer);

try {
  progress.say('demo: five coordination meetings, played through the public API');
  const summary = await progress.step('demo', () =>
    playDemo({
      baseUrls: { directory, directives, programs, 'public-services': publicServices, notifications },
      token,
      say: (line) => progress.detail(line),
    }),
  );
  progress.title('What the leaders said, and what became of it');
  printSummary(summary, (line) => progress.say(line));
} catch (error) {
  progress.say(`the demo did not end: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
