import { createHash } from 'node:crypto';
import type { RawMessage } from './envelope.js';

/** An id for a message that has none of its own: the same at every delivery, so that it is set aside once. */
export function malformedId({ subject, seq, data }: RawMessage): string {
  const hex = createHash('sha256').update(`${subject}\n${seq}\n`).update(data).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
