export { atEnd } from './at-end.js';
export { givenClonedDatabase, givenEmptyDatabase, urlOfDatabase } from './database.js';
export { eventually } from './eventually.js';
export { FixedClock } from './fixed-clock.js';
export { givenNats } from './nats.js';
export { race } from './race.js';
export { givenIssuer } from './issuer.js';
//# sourceMappingURL=index.js.map