import { createHash } from 'node:crypto';

/**
 * The id of what goes out to a reader at an instant: whoever asks gets the same, so that two who add to it need not agree on one. A UUIDv7 of that
 * instant, so that the record of deliveries keeps its order.
 */
export function bundleIdOf(region: string, readerId: string, channel: string, until: Date): string {
  const hash = createHash('sha256').update([region, readerId, channel, until.toISOString()].join('\n')).digest('hex');
  const time = until.getTime().toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
