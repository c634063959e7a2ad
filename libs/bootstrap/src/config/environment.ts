import type { Environment } from './environment-reader.js';

/** The variables that this process was started with. */
export function environment(): Environment {
  return process.env;
}
