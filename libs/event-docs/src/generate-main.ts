/** `npm run docs:events`: writes what the contracts say into docs/, unless they break what they promised. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { documents, DOCS, LOCK } from './documents.js';
import { breakingChanges } from './lock/breaking-changes.js';
import { currentContracts, readLock } from './lock/contracts-lock.js';

const lock = new URL(LOCK, DOCS);
const breaks = existsSync(lock) ? breakingChanges(readLock(readFileSync(lock, 'utf8')), currentContracts()) : [];
if (breaks.length > 0) {
  process.stderr.write(
    `The contracts break what they promised (docs/${LOCK}); nothing was written.\n${breaks.map((line) => `  - ${line}\n`).join('')}` +
      `An event that only your own work has seen is free: git checkout docs/${LOCK}, and again.\n`,
  );
  process.exitCode = 1;
} else {
  for (const [name, text] of Object.entries(documents())) writeFileSync(new URL(name, DOCS), text);
  process.stdout.write(`docs/: ${Object.keys(documents()).join(', ')}\n`);
}
