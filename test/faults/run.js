// Builds what a run needs, then runs it: `npm run faults -- --minutes 5 --seed 1`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECTS = [
  'test/faults',
  'services/directory',
  'services/directives',
  'services/programs',
  'services/public-services',
  'services/notifications',
];
const repository = fileURLToPath(new URL('../../', import.meta.url));

const { status } = spawnSync(process.execPath, [`${repository}node_modules/typescript/bin/tsc`, '-b', ...PROJECTS], {
  cwd: repository,
  stdio: 'inherit',
});
if (status === 0) await import('./dist/main.js');
else process.exitCode = 1;
