import { createHash } from 'node:crypto';
import type { EnvironmentReader } from './environment-reader.js';

/** What a service needs to be told that keeps something unreadable where it is stored. */
export interface SealingSettings {
  /** Keys of 32 bytes, base64; the first one seals. */
  readonly sealingKeys: readonly string[];
}

/** For a laptop: a key that everybody knows. */
export const LOCAL_SEALING_KEYS: readonly string[] = [createHash('sha256').update('rakor on a laptop').digest('base64')];

/** Reads `SEALING_KEYS`; a local stack has a key without it. */
export function sealingKeysOf(read: EnvironmentReader): readonly string[] {
  const keys = read.list('SEALING_KEYS');
  if (!keys && read.flag('RAKOR_LOCAL')) return LOCAL_SEALING_KEYS;
  const how = 'Set it to 32 random bytes in base64 (openssl rand -base64 32); to change it, put the new one before the old, with a comma.';
  if (!keys) return read.problem(`SEALING_KEYS is not set. ${how}`, []);
  return keys.every((key) => Buffer.from(key, 'base64').length === 32)
    ? keys
    : read.problem(`SEALING_KEYS holds a key of another length. ${how}`, []);
}
