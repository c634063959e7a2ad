import type { Injection } from './injection.js';
import { crashes } from './crashes.js';
import { handlerFaults } from './handlers.js';
import { messageFaults } from './messages.js';
import { natsFaults } from './nats.js';
import { networkFaults } from './network.js';
import { postgresFaults } from './postgres.js';
import { serviceFaults } from './services.js';

/** Every kind of fault that a run draws from. */
export const injections: readonly Injection[] = [
  ...serviceFaults,
  ...crashes,
  ...natsFaults,
  ...postgresFaults,
  ...networkFaults,
  ...messageFaults,
  ...handlerFaults,
];
