import { randomFillSync } from 'node:crypto';

/** The parts of a W3C traceparent header (https://www.w3.org/TR/trace-context/#traceparent-header). */
export interface TraceParent {
  /** 32 lower-case hex digits, not all zero. */
  readonly traceId: string;
  /** 16 lower-case hex digits, not all zero. */
  readonly spanId: string;
  readonly sampled: boolean;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** The parts of a header, or undefined when it is absent or malformed: a malformed one is ignored and a new trace begins (W3C §3.2.2.5). */
export function parseTraceparent(header: string | undefined): TraceParent | undefined {
  const [, version, traceId, spanId, flags, rest] = (header && TRACEPARENT.exec(header)) || [];
  if (!version || !traceId || !spanId || !flags || version === 'ff') return undefined;
  if (version === '00' && rest !== undefined) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** The header that hands a trace on. */
export function formatTraceparent({ traceId, spanId, sampled }: TraceParent): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}

// Drawn a page at a time: a call to the system for each span would cost more than everything else here.
const drawn = Buffer.allocUnsafe(4_096);
let used = drawn.length;

/** `bytes` (at most a page) random bytes as lower-case hex. */
function randomHex(bytes: number): string {
  if (used + bytes > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  return drawn.toString('hex', used, (used += bytes));
}

/** A new span under the parent's trace, or of a new trace where there is no parent. */
export function childOf(parent: TraceParent | undefined, sampled = false): TraceParent {
  const random = randomHex(parent ? 8 : 24);
  return parent
    ? { traceId: parent.traceId, spanId: random, sampled: parent.sampled }
    : { traceId: random.slice(16), spanId: random.slice(0, 16), sampled };
}
