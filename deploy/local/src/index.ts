export { type IssuerKey, readIssuerKey } from './issuer-key.js';
export { type Home, homeIn } from './home.js';
export { readStackFile, type Stack } from './stack-file.js';
export { type Bearer, signToken } from './token.js';
