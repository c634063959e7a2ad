import { resolve } from 'node:path';
import { homeIn } from './home.js';
import { readIssuerKey } from './issuer-key.js';
import { repository } from './repository.js';
import { readStackFile } from './stack-file.js';
import { NoSuchBearer, readBearer, signToken } from './token.js';

try {
  const bearer = readBearer(process.argv.slice(2));
  const home = homeIn(resolve(repository, process.env.RAKOR_HOME || '.local'));
  const stack = readStackFile(home.stackFile);
  if (!stack) throw new NoSuchBearer('The stack is not running (or not ready yet): npm start');
  console.log(await signToken(bearer, await readIssuerKey(home.issuerKey), stack.issuer));
} catch (error) {
  if (!(error instanceof NoSuchBearer)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
