// What `npm start` runs: builds, then starts the stack in this same process, so that there is one process to signal.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 12];
const PROJECTS = [
  'deploy/local',
  'services/directory',
  'services/directives',
  'services/programs',
  'services/public-services',
  'services/notifications',
];
const repository = fileURLToPath(new URL('../../', import.meta.url));
const compiler = `${repository}node_modules/typescript/bin/tsc`;
const main = new URL('./dist/start-main.js', import.meta.url);
const flags = process.argv.slice(2);
const build = !flags.includes('--no-build');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  refuse(`Node ${process.versions.node} is too old`, 'use npm start after npm ci, which brings its own Node 24');
} else if (!existsSync(compiler)) {
  refuse('the dependencies are not installed', 'npm ci');
} else if (!build && !existsSync(main)) {
  refuse('nothing is built yet', 'npm start, without --no-build');
} else {
  await run();
}

async function run() {
  let compiling;
  // Nothing to stop yet but the compiler. One listener for good: a signal that waits while a module loads would be lost with its listener.
  let stop = () => {
    compiling?.kill();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop());

  const since = performance.now();
  if (build) {
    compiling = spawn(process.execPath, [compiler, '-b', ...PROJECTS], { cwd: repository, stdio: 'inherit' });
    const [code] = await once(compiling, 'exit');
    if (code !== 0) return refuse('the build failed', 'see above');
  }
  const seconds = (performance.now() - since) / 1000;
  const { start } = await import(main.href);
  await start(flags, seconds, (stopStack) => (stop = stopStack));
}

function refuse(problem, mend) {
  console.error(`Cannot start: ${problem} — ${mend}`);
  process.exitCode = 1;
}
