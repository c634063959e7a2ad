import { createIssuer } from './issuer.js';
import { readIssuerKey } from './issuer-key.js';

const { ISSUER_KEY_FILE: keyFile = '', PORT: port = '' } = process.env;
const server = createIssuer(await readIssuerKey(keyFile), `http://127.0.0.1:${port}`);
server.listen(Number(port), '127.0.0.1');

process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
