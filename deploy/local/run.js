// Runs a command of this package once it is built: `node deploy/local/run.js token leader 36.04`.
import { existsSync } from 'node:fs';

const [command, ...args] = process.argv.slice(2);
const main = new URL(`./dist/${command}-main.js`, import.meta.url);

if (existsSync(main)) {
  process.argv.splice(2, process.argv.length, ...args);
  await import(main.href);
} else {
  console.error('Rakor is not built yet: npm start, or npm run build');
  process.exitCode = 1;
}
