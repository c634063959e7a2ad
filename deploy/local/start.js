// What `npm start` runs: builds, then starts the stack in this same process, so that there is one process to signal.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 12];
const repository = fileURLToPath(new URL('../../', import.meta.url));
const compiler = `${repository}node_modules/typescript/bin/tsc`;
const PROJECTS = ['deploy/local', 'services/directory', 'services/directives', 'services/notifications'];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  refuse(`Node ${process.versions.node} is too old`, 'use npm start after npm ci, which brings its own Node 24');
} else if (!existsSync(compiler)) {
  refuse('the dependencies are not installed', 'npm ci');
} else if (process.argv.includes('--no-build') && !existsSync(new URL('./dist/start-main.js', import.meta.url))) {
  refuse('nothing is built yet', 'npm start, without --no-build');
} else {
  const since = performance.now();
  const wanted = !process.argv.includes('--no-build');
  const build = wanted && spawnSync(process.execPath, [compiler, '-b', ...PROJECTS], { cwd: repository, stdio: 'inherit' });
  if (!build || build.status === 0) {
    const { start } = await import('./dist/start-main.js');
    await start(process.argv.slice(2), (performance.now() - since) / 1000);
  } else {
    refuse('the build failed', 'see above');
  }
}

function refuse(problem, mend) {
  console.error(`Cannot start: ${problem} — ${mend}`);
  process.exitCode = 1;
}
