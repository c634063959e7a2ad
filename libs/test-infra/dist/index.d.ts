export { atEnd } from './at-end.js';
export { type DatabaseTemplate, givenClonedDatabase, givenEmptyDatabase, type TestDatabase, urlOfDatabase } from './database.js';
export { eventually } from './eventually.js';
export { FixedClock } from './fixed-clock.js';
export { givenNats, type GivenNats, type TestNats } from './nats.js';
export { race, type RaceResult } from './race.js';
export { type Bearer, givenIssuer, type TestIssuer, type TokenOverrides } from './issuer.js';
